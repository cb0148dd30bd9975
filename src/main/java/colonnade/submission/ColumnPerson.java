package colonnade.submission;

import colonnade.platform.id.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who owns a column or writes for it, or is asked to: nobody is put in a column who has not agreed. */
@Entity
@Table(name = "column_person")
public class ColumnPerson {

    @Id
    private UUID id;

    // asked for eagerly it would cost a statement for each column of a list
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "column_id")
    private Column column;

    @jakarta.persistence.Column(name = "member_id")
    private UUID memberId;

    private boolean owner;

    @Convert(converter = ContributorRoleConverter.class)
    private ContributorRole role;

    private int place;
    private boolean accepted;
    private Instant since;

    @jakarta.persistence.Column(name = "asked_by")
    private UUID askedBy;

    protected ColumnPerson() {}

    ColumnPerson(Column column, UUID memberId, UUID askedBy, Instant now) {
        this.id = Ids.next();
        this.column = column;
        this.memberId = memberId;
        this.askedBy = askedBy;
        this.accepted = memberId.equals(askedBy);
        this.since = now;
    }

    void at(int newPlace, ColumnSeat seat) {
        place = newPlace;
        owner = seat.owner();
        role = seat.role();
    }

    void accept(Instant now) {
        accepted = true;
        since = now;
    }

    public UUID memberId() {
        return memberId;
    }

    /** Whether they edit the column; the others only write for it. */
    public boolean owner() {
        return owner;
    }

    public ContributorRole role() {
        return role;
    }

    int place() {
        return place;
    }

    /** Until then they are only asked. */
    public boolean accepted() {
        return accepted;
    }

    /** When they were asked; once they have agreed, when they did. */
    public Instant since() {
        return since;
    }

    /** Unknown of those who were asked long ago, or by somebody who is gone. */
    Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    ColumnSeat seat() {
        return new ColumnSeat(owner, role);
    }
}
