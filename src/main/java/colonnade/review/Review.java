package colonnade.review;

import colonnade.platform.id.Ids;
import colonnade.submission.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;

/**
 * One group's way to a decision over a submission, over all its rounds. Its process has its id as business key.
 *
 * <p>Change one only after {@link Reviews#held}: verdicts, claims and timers of one review wait for each other.
 */
@Entity
public class Review {

    /** Before the routing table has answered, within the transaction that opens the review. */
    private static final Routing UNROUTED = new Routing(1, 1, false, "P0D", "P0D", "", "", "");

    @Id
    private UUID id;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "group_id")
    private UUID groupId;

    @Convert(converter = ReviewStateConverter.class)
    private ReviewState state;

    private int round;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "approvals_needed")
    private int approvalsNeeded;

    @Column(name = "declines_needed")
    private int declinesNeeded;

    @Column(name = "editors_asked")
    private boolean editorsAsked;

    @Column(name = "too_few_reviewers")
    private boolean tooFewReviewers;

    private String rule;

    @Column(name = "why_zh")
    private String whyZh;

    @Column(name = "why_en")
    private String whyEn;

    @Column(name = "review_within")
    private String reviewWithin;

    @Column(name = "revise_within")
    private String reviseWithin;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Review() {}

    Review(Submission submission, UUID groupId, UUID revisionId, Instant now) {
        this.id = Ids.next();
        this.submissionId = submission.id();
        this.draftId = submission.draftId();
        this.authorId = submission.authorId();
        this.groupId = groupId;
        this.revisionId = revisionId;
        this.state = ReviewState.IN_REVIEW;
        this.openedAt = now;
        this.waitingSince = now;
        this.dueAt = now;
        route(UNROUTED);
    }

    void route(Routing routing) {
        approvalsNeeded = routing.approvals();
        declinesNeeded = routing.declines();
        editorsAsked = routing.editorsToo();
        reviewWithin = routing.reviewWithin();
        reviseWithin = routing.reviseWithin();
        rule = routing.rule();
        whyZh = routing.whyZh();
        whyEn = routing.whyEn();
    }

    /** The author submitted again: the next round judges this one. */
    void nextRevision(UUID revision) {
        revisionId = revision;
    }

    ReviewRound nextRound(Instant now) {
        round++;
        state = ReviewState.IN_REVIEW;
        waitForReviewers(now);
        return new ReviewRound(id, round, revisionId, now);
    }

    /** From now on they have the full time. */
    void waitForReviewers(Instant now) {
        waitingSince = now;
        dueAt = dueOfClaim(now);
    }

    /** When somebody who takes a task now should have answered. */
    Instant dueOfClaim(Instant now) {
        return after(now, reviewWithin);
    }

    /** Too few people of the group may judge this text, so the site's editors are asked too. */
    void askEditors() {
        editorsAsked = true;
        tooFewReviewers = true;
    }

    void waitForAuthor(Instant now) {
        state = ReviewState.CHANGES_REQUESTED;
        waitingSince = now;
        dueAt = after(now, reviseWithin);
    }

    void close(ReviewState end, Instant now) {
        state = end;
        waitingSince = now;
        closedAt = now;
    }

    /** Reads a duration as the engine's timers do. */
    private static Instant after(Instant now, String duration) {
        Date date = Date.from(now);
        DatatypeFactory.newDefaultInstance().newDuration(duration).addTo(date);
        return date.toInstant();
    }

    public UUID id() {
        return id;
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

    public ReviewState state() {
        return state;
    }

    /** The number of the present or last round, from 1. */
    public int round() {
        return round;
    }

    /** What the present or last round judges. */
    public UUID revisionId() {
        return revisionId;
    }

    public int approvalsNeeded() {
        return approvalsNeeded;
    }

    public int declinesNeeded() {
        return declinesNeeded;
    }

    /** The site's editors may take its tasks. */
    public boolean editorsAsked() {
        return editorsAsked;
    }

    /** They were asked because the group has too few who may judge this text. */
    public boolean tooFewReviewers() {
        return tooFewReviewers;
    }

    /** The row of the routing table that applied. */
    public String rule() {
        return rule;
    }

    public String whyZh() {
        return whyZh;
    }

    public String whyEn() {
        return whyEn;
    }

    /** Since when it has been waiting for whom it waits for now; once over, since when it is over. */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** Until when the reviewers, or the author, should have answered. */
    public Instant dueAt() {
        return dueAt;
    }
}
