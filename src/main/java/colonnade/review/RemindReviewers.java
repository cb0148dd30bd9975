package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reminds whoever holds a task of a round, and where nobody does, everybody who could take it. */
@ApplicationScoped
public class RemindReviewers {

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    ReviewerPool pool;

    @Inject
    ReviewNews news;

    @Transactional
    public void remind(UUID reviewId) {
        Review review = reviews.held(reviewId);
        List<ReviewTask> open = tasks.openOf(reviewId);
        open.forEach(task ->
                task.assignee().ifPresent(holder -> news.tellOfTask(review, holder, "review-reminder", task.id())));
        if (open.stream().anyMatch(task -> task.assignee().isEmpty())) {
            news.tellOfTasks(review, pool.all(review), "review-still-waiting");
        }
        news.record(review, null, "reviewers-reminded");
    }
}
