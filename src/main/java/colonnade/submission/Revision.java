package colonnade.submission;

import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An immutable snapshot of a draft, numbered from 1 within it. A round of review judges exactly one. */
@Entity
public class Revision {

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    private int number;

    @Embedded
    private Text text;

    @Column(name = "saved_by")
    private UUID savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Convert(converter = RevisionActConverter.class)
    private RevisionAct act;

    private int added;
    private int removed;

    protected Revision() {}

    Revision(UUID draftId, int number, Text text, UUID savedBy, Instant savedAt, RevisionAct act) {
        this.id = Ids.next();
        this.draftId = draftId;
        this.number = number;
        this.text = text;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.act = act;
    }

    /** How much it says that the one before did not, and the other way round. */
    void changedFrom(Text before) {
        Extent extent = Extent.between(before, text);
        added = extent.added();
        removed = extent.removed();
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    public int number() {
        return number;
    }

    public Text text() {
        return text;
    }

    public UUID savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public RevisionAct act() {
        return act;
    }

    /** Characters of the title and the body that the revision before does not have. */
    public int added() {
        return added;
    }

    /** Characters of the revision before that this one does not have. */
    public int removed() {
        return removed;
    }
}
