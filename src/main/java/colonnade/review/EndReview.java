package colonnade.review;

import colonnade.submission.Drafts;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ends a review; the last of a submission ends that too, and without a release gives the draft back to its author. */
@ApplicationScoped
public class EndReview {

    @Inject
    Reviews reviews;

    @Inject
    ReviewRounds rounds;

    @Inject
    Submissions submissions;

    @Inject
    Drafts drafts;

    @Inject
    ReviewNews news;

    @Inject
    Event<ReviewAccepted> accepted;

    @Inject
    Clock clock;

    @Transactional
    public void end(UUID reviewId, ReviewState as) {
        Review review = reviews.held(reviewId);
        Instant now = clock.instant();
        closeRound(review, now);
        review.close(as, now);
        news.record(review, null, "review-" + as.word());
        if (as == ReviewState.ACCEPTED) {
            accepted.fire(new ReviewAccepted(reviewId, review.submissionId(), review.groupId(), review.revisionId()));
        }
        endSubmission(review, now);
        // Who withdrew knows it, and what an acceptance made of the draft is told where it is released.
        if (as != ReviewState.WITHDRAWN && as != ReviewState.ACCEPTED) {
            news.tellOfSubmission(review, List.of(review.authorId()), "review-" + as.word());
        }
    }

    private void closeRound(Review review, Instant now) {
        ReviewRound round = rounds.present(review);
        if (round.closedAt().isEmpty()) {
            round.close(RoundOutcome.UNDECIDED, now);
        }
    }

    private void endSubmission(Review review, Instant now) {
        SubmissionState state = reviews.stateOf(review.submissionId());
        if (state.open()) {
            return;
        }
        submissions.byId(review.submissionId()).end(now);
        if (state != SubmissionState.RELEASED) {
            drafts.forChange(review.draftId()).reopen();
        }
    }
}
