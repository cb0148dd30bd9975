package colonnade.review;

import colonnade.review.workflow.ReviewProcess;
import colonnade.submission.DraftSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes the next revision to every group that asked for changes; a round in work keeps the revision it judges. */
@ApplicationScoped
public class ResumeReviews {

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    ReviewProcess process;

    @Transactional
    public void resume(@Observes DraftSubmitted event) {
        if (event.again()) {
            reviews.of(event.submissionId()).forEach(review -> resume(review.id(), event.revisionId()));
        }
    }

    private void resume(UUID reviewId, UUID revision) {
        Review review = reviews.held(reviewId);
        if (review.state() == ReviewState.CHANGES_REQUESTED) {
            review.nextRevision(revision);
            tasks.openOf(reviewId).forEach(task -> process.complete(task.id()));
        }
    }
}
