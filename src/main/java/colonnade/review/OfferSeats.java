package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Finds people for the free seats of a round: the group's own, and the site's editors where those are too few. */
@ApplicationScoped
public class OfferSeats {

    @Inject
    ReviewerPool pool;

    @Inject
    ReviewNews news;

    /** {@code seated} have a seat already although the engine has not given it to them yet. */
    void offer(Review review, int free, Collection<UUID> seated) {
        if (free == 0) {
            return;
        }
        Set<UUID> own = pool.ofGroup(review);
        own.removeAll(seated);
        if (own.size() < free && !review.tooFewReviewers()) {
            review.askEditors();
            news.record(review, null, "editors-asked");
        }
        Set<UUID> all = pool.all(review);
        all.removeAll(seated);
        news.tellOfTasks(review, all, "review-waiting");
    }
}
