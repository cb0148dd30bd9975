package colonnade.review;

import colonnade.review.workflow.ReviewProcess;
import colonnade.submission.SubmissionWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends the reviews of a submission that are still open, and tells whoever was reading for them. */
@ApplicationScoped
public class WithdrawReviews {

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    ReviewNews news;

    @Inject
    ReviewProcess process;

    @Transactional
    public void withdraw(@Observes SubmissionWithdrawn event) {
        reviews.of(event.submissionId()).forEach(review -> withdraw(review.id()));
    }

    private void withdraw(UUID reviewId) {
        Review review = reviews.held(reviewId);
        if (!review.state().open()) {
            return;
        }
        List<UUID> readers = tasks.openOf(reviewId).stream()
                .filter(task -> task.kind() == TaskKind.REVIEW)
                .map(ReviewTask::assignee)
                .flatMap(Optional::stream)
                .toList();
        process.withdraw(reviewId);
        news.tellOfSubmission(review, readers, "review-withdrawn");
    }
}
