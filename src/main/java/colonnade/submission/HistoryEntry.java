package colonnade.submission;

import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One line of what happened to a submission. Never changed; {@code what} is the key part of {@code history.<what>}. */
@Entity
@Table(name = "submission_history")
public class HistoryEntry {

    @Id
    private UUID id;

    @Column(name = "submission_id")
    private UUID submissionId;

    private Instant at;
    private UUID who;
    private String what;

    @Column(name = "group_id")
    private UUID groupId;

    private Integer round;
    private String detail;

    protected HistoryEntry() {}

    HistoryEntry(UUID submissionId, Instant at, UUID who, String what, UUID groupId, Integer round, String detail) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.at = at;
        this.who = who;
        this.what = what;
        this.groupId = groupId;
        this.round = round;
        this.detail = detail;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Empty when nobody did it: a timer, a rule. */
    public Optional<UUID> who() {
        return Optional.ofNullable(who);
    }

    public String what() {
        return what;
    }

    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    public Optional<Integer> round() {
        return Optional.ofNullable(round);
    }

    /** In somebody's own words: a note, a reason; may be empty. */
    public String detail() {
        return detail;
    }
}
