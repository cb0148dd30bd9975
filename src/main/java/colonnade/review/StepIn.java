package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Frees a stuck round: overdue claims return to the pool, and people who can do something about it are asked to. */
@ApplicationScoped
public class StepIn {

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    TakeBackClaims claims;

    @Inject
    ReviewerPool pool;

    @Inject
    Organisers organisers;

    @Inject
    AskEditors editors;

    @Inject
    ReviewNews news;

    /** Says whether the round can close now, because nobody who was still judging is left. */
    @Transactional
    public boolean stepIn(UUID reviewId) {
        boolean roundCanClose = claims.takeBack(reviewId);
        if (!roundCanClose) {
            askForHelp(reviews.held(reviewId));
        }
        return roundCanClose;
    }

    /** Organisers arrange; where none but the writers is left the editors judge; where there are none an admin arranges. */
    private void askForHelp(Review review) {
        int free = tasks.free(review.id());
        List<UUID> arranging = organisers.ofGroup(review);
        if (arranging.isEmpty() || pool.ofGroup(review).size() < free) {
            editors.ask(review);
        }
        news.record(review, null, "organisers-asked");
        if (!arranging.isEmpty()) {
            news.tellOfSubmission(review, arranging, "review-stuck");
        } else if (free > 0 && !pool.editors(review).isEmpty()) {
            news.tellOfTasks(review, pool.editors(review), "review-still-waiting");
        } else {
            news.tellOfSubmission(review, organisers.admins(review), "review-stuck");
        }
    }
}
