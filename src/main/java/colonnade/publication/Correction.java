package colonnade.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody is writing the next edition of a released article, and says why. Released once a group accepts it. */
@Entity
public class Correction {

    @Id
    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "by_id")
    private UUID byId;

    private String note;
    private Instant opened;
    private boolean released;

    protected Correction() {}

    Correction(UUID draftId, UUID articleId, UUID byId, String note, Instant opened) {
        this.draftId = draftId;
        this.articleId = articleId;
        this.byId = byId;
        this.note = note;
        this.opened = opened;
    }

    /** A group accepted it: it hinders no other any more. False where one had accepted it before. */
    boolean release() {
        boolean first = !released;
        released = true;
        return first;
    }

    public UUID draftId() {
        return draftId;
    }

    public UUID articleId() {
        return articleId;
    }

    public UUID byId() {
        return byId;
    }

    public Instant opened() {
        return opened;
    }

    /** What readers are told about the edition. */
    public String note() {
        return note;
    }
}
