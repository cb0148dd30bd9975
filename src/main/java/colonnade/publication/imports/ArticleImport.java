package colonnade.publication.imports;

import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of articles that an operator sent, worked off in the background. */
@Entity
@Table(name = "article_import")
public class ArticleImport {

    @Id
    private UUID id;

    @Column(name = "by_id")
    private UUID byId;

    private Instant created;

    protected ArticleImport() {}

    ArticleImport(UUID byId, Instant created) {
        this.id = Ids.next();
        this.byId = byId;
        this.created = created;
    }

    public UUID id() {
        return id;
    }

    public Instant created() {
        return created;
    }
}
