package colonnade.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who took an article back, when and why: the notice at its address. */
@Entity
public class Retraction {

    @Id
    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "by_id")
    private UUID byId;

    private String reason;
    private Instant at;

    protected Retraction() {}

    Retraction(UUID articleId, UUID byId, String reason, Instant at) {
        this.articleId = articleId;
        this.byId = byId;
        this.reason = reason;
        this.at = at;
    }

    public UUID articleId() {
        return articleId;
    }

    public UUID byId() {
        return byId;
    }

    /** What readers are told. */
    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
