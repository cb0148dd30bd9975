package colonnade.review;

import colonnade.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of work in a review that waits for a person: the mirror of a user task of the engine, under the same id.
 *
 * <p>Who holds it, from when and until when only the engine's listener writes: it can never say anything else there than
 * the engine does.
 */
@Entity
@Table(name = "review_task")
public class ReviewTask {

    @Id
    private UUID id;

    @Convert(converter = TaskKindConverter.class)
    private TaskKind kind;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "revision_id")
    private UUID revisionId;

    private int round;
    private String title;
    private UUID assignee;

    @Column(name = "editors_too")
    private boolean editorsToo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private boolean appointed;

    protected ReviewTask() {}

    ReviewTask(UUID id, TaskKind kind, Review review, String title, UUID assignee, Instant now) {
        this.id = id;
        this.kind = kind;
        this.reviewId = review.id();
        this.submissionId = review.submissionId();
        this.draftId = review.draftId();
        this.authorId = review.authorId();
        this.groupId = review.groupId();
        this.revisionId = review.revisionId();
        this.round = review.round();
        this.title = title;
        this.assignee = assignee;
        this.editorsToo = review.editorsAsked();
        this.createdAt = now;
        this.dueAt = review.dueAt();
    }

    void heldBy(UUID person, Instant due) {
        assignee = person;
        dueAt = due;
        appointed = false;
    }

    /** An organiser gave it to its holder by name. */
    void appointed() {
        appointed = true;
    }

    void offerToEditors() {
        editorsToo = true;
    }

    /** The author's task is answered by submitting again and passed to nobody. */
    void requireReviewers() {
        if (kind != TaskKind.REVIEW) {
            throw Problem.of(ReviewProblem.AUTHORS_TASK);
        }
    }

    void close(Instant now) {
        closedAt = now;
    }

    public UUID id() {
        return id;
    }

    public TaskKind kind() {
        return kind;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID submissionId() {
        return submissionId;
    }

    public UUID draftId() {
        return draftId;
    }

    public UUID authorId() {
        return authorId;
    }

    public UUID groupId() {
        return groupId;
    }

    /** What is to be judged; for the author's task what was judged. */
    public UUID revisionId() {
        return revisionId;
    }

    public int round() {
        return round;
    }

    /** The title of that revision. */
    public String title() {
        return title;
    }

    public Optional<UUID> assignee() {
        return Optional.ofNullable(assignee);
    }

    public boolean heldBy(UUID person) {
        return person.equals(assignee);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Answered, or no longer needed. */
    public boolean closed() {
        return closedAt != null;
    }
}
