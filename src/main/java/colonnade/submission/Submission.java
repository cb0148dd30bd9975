package colonnade.submission;

import colonnade.platform.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A draft offered to one or more groups, over all its rounds, until every one of them has decided or it is withdrawn.
 *
 * <p>How it stands is derived from its reviews; here is only whether it is over.
 */
@Entity
public class Submission {

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "author_id")
    private UUID authorId;

    private String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "submission_group", joinColumns = @JoinColumn(name = "submission_id"))
    @Column(name = "group_id")
    private Set<UUID> groupIds = new LinkedHashSet<>();

    protected Submission() {}

    Submission(UUID draftId, UUID authorId, String note, Instant now) {
        this.id = Ids.next();
        this.draftId = draftId;
        this.authorId = authorId;
        this.note = note;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    public UUID authorId() {
        return authorId;
    }

    /** What the author told the reviewers when it was first offered; may be empty. */
    public String note() {
        return note;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Every group it was offered to. */
    public Set<UUID> groupIds() {
        return Set.copyOf(groupIds);
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** Offers it to these groups too and says which of them are new. */
    Set<UUID> offerTo(Set<UUID> groups) {
        Set<UUID> added = new LinkedHashSet<>(groups);
        added.removeAll(groupIds);
        groupIds.addAll(added);
        return added;
    }

    /** No review of it is open any more. Said twice it is said once. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
