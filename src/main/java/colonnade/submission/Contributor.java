package colonnade.submission;

import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is named with a draft, its owner among them. Asked first: only who has agreed writes it, is named to
 * readers, and judges it no more.
 */
@Entity
@Table(name = "draft_contributor")
public class Contributor {

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "member_id")
    private UUID memberId;

    @Convert(converter = ContributorRoleConverter.class)
    private ContributorRole role;

    private int place;
    private boolean accepted;
    private Instant since;

    protected Contributor() {}

    private Contributor(UUID draftId, UUID memberId, boolean accepted, Instant now) {
        this.id = Ids.next();
        this.draftId = draftId;
        this.memberId = memberId;
        this.role = ContributorRole.AUTHOR;
        this.accepted = accepted;
        this.since = now;
    }

    static Contributor owner(Draft draft) {
        return agreed(draft, draft.authorId(), draft.createdAt());
    }

    /** Somebody who needs not be asked: the owner, or whoever signed the article before. */
    static Contributor agreed(Draft draft, UUID memberId, Instant now) {
        return new Contributor(draft.id(), memberId, true, now);
    }

    static Contributor invited(Draft draft, UUID memberId, Instant now) {
        return new Contributor(draft.id(), memberId, false, now);
    }

    Contributor at(int newPlace, ContributorRole newRole) {
        place = newPlace;
        role = newRole;
        return this;
    }

    void accept(Instant now) {
        accepted = true;
        since = now;
    }

    public UUID draftId() {
        return draftId;
    }

    public UUID memberId() {
        return memberId;
    }

    public ContributorRole role() {
        return role;
    }

    /** Until then they are only asked. */
    public boolean accepted() {
        return accepted;
    }

    /** When they were asked; once they have agreed, when they did. */
    public Instant since() {
        return since;
    }
}
