package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets the site's editors take the tasks of a review for which the group alone has too few. Asked twice it is asked once. */
@ApplicationScoped
class AskEditors {

    @Inject
    ReviewTasks tasks;

    @Inject
    ReviewNews news;

    void ask(Review review) {
        if (review.tooFewReviewers()) {
            return;
        }
        review.askEditors();
        tasks.openOf(review.id()).forEach(ReviewTask::offerToEditors);
        news.record(review, null, "editors-asked");
    }
}
