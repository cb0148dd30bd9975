package colonnade.submission;

import colonnade.platform.id.Ids;
import colonnade.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The working text of an article. It may be incomplete for as long as its author likes.
 *
 * <p>Change one only after {@link Drafts#forChange}, which holds its row: the version counts its texts and is checked
 * under that lock.
 */
@Entity
public class Draft {

    /** Long enough not to litter the list of revisions, short enough that a wrong turn costs little. */
    static final Duration SITTING = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "article_id")
    private UUID articleId;

    @Convert(converter = DraftStateConverter.class)
    private DraftState state;

    private boolean released;

    @Embedded
    private Text text;

    private long version;

    @Column(name = "saved_by")
    private UUID savedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "revision_count")
    private int revisionCount;

    @Column(name = "kept_version")
    private long keptVersion;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "submitted_version")
    private long submittedVersion;

    protected Draft() {}

    /** A new draft; {@code articleId} is the article whose next edition it will be, or null. */
    Draft(UUID authorId, UUID articleId, Text text, Instant now) {
        this.id = Ids.next();
        this.authorId = authorId;
        this.articleId = articleId;
        this.state = DraftState.WRITING;
        this.text = text;
        this.version = 1;
        this.savedBy = authorId;
        this.createdAt = now;
        this.updatedAt = now;
        this.keptAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID authorId() {
        return authorId;
    }

    /** The article this became, or whose next edition it is. */
    public Optional<UUID> articleId() {
        return Optional.ofNullable(articleId);
    }

    public DraftState state() {
        return state;
    }

    public Text text() {
        return text;
    }

    /** Counts the texts it has had; changes of state leave it alone. */
    public long version() {
        return version;
    }

    /** Who saved the present text. */
    public UUID savedBy() {
        return savedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When the present text was saved. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public int revisionCount() {
        return revisionCount;
    }

    /** The newest text is not in the revisions yet. */
    boolean unkept() {
        return keptVersion != version;
    }

    /**
     * Whether the present text deserves a revision before it is written over: it ends a sitting, closes ten minutes of
     * continuous writing, or is somebody else's.
     */
    boolean worthKeeping(UUID writer, Instant now) {
        return unkept()
                && (!writer.equals(savedBy)
                        || !now.isBefore(updatedAt.plus(SITTING))
                        || !now.isBefore(keptAt.plus(SITTING)));
    }

    /** The present text as the next revision, by whoever saved it and when they did. */
    Revision keep(RevisionAct act) {
        return keep(act, savedBy, updatedAt);
    }

    Revision keep(RevisionAct act, UUID by, Instant at) {
        keptVersion = version;
        keptAt = at;
        return new Revision(id, ++revisionCount, text.copy(), by, at, act);
    }

    /** A text that another one is kept instead of, as the next revision; the present text does not change. */
    Revision setAside(Text other, UUID by, Instant at) {
        return new Revision(id, ++revisionCount, other.copy(), by, at, RevisionAct.SET_ASIDE);
    }

    void write(Text next, UUID by, Instant now) {
        text = next.copy();
        version++;
        savedBy = by;
        updatedAt = now;
    }

    /** Nothing is written on a draft that was thrown away: it is brought back first, knowingly. */
    void refuseDiscarded() {
        if (state == DraftState.DISCARDED) {
            throw Problem.of(SubmissionProblem.DRAFT_DISCARDED);
        }
    }

    /** Not while reviewers judge it, and not once it is an edition. */
    void refuseSubmitted() {
        if (state == DraftState.SUBMITTED) {
            throw Problem.of(released ? SubmissionProblem.DRAFT_RELEASED : SubmissionProblem.DRAFT_IN_REVIEW);
        }
    }

    void submit() {
        refuseDiscarded();
        refuseSubmitted();
        state = DraftState.SUBMITTED;
        submittedVersion = version;
    }

    /** A submission of its own begins: what an earlier one released no longer answers for this text. */
    void beginSubmission() {
        released = false;
    }

    /** There is text that the reviewers do not have: it waits for the next round. */
    public boolean changedSinceSubmission() {
        return submittedVersion != 0 && submittedVersion != version;
    }

    /** Back in its author's hands: changes were requested, or its submission ended without a release. */
    public void reopen() {
        if (state == DraftState.SUBMITTED) {
            state = DraftState.WRITING;
        }
    }

    /** A group accepted it, and a revision of it is an edition of this article now. */
    public void released(UUID article) {
        articleId = article;
        released = true;
    }

    boolean isReleased() {
        return released;
    }

    void discard() {
        state = DraftState.DISCARDED;
    }

    void bringBack() {
        if (state == DraftState.DISCARDED) {
            state = DraftState.WRITING;
        }
    }
}
