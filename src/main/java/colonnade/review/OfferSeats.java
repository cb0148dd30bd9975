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
    ReviewTasks tasks;

    @Inject
    AskEditors editors;

    @Inject
    ReviewNews news;

    /** {@code seated} have a seat already although the engine has not given it to them yet. */
    void offer(Review review, int free, Collection<UUID> seated) {
        if (free == 0) {
            return;
        }
        Set<UUID> own = pool.ofGroup(review);
        own.removeAll(seated);
        if (own.size() < free) {
            editors.ask(review);
        }
        Set<UUID> all = pool.all(review);
        all.removeAll(seated);
        news.tellOfTasks(review, all, "review-waiting");
    }

    /** The same in a round under way, after {@code former} gave up or lost the seats they had. */
    void offerAgain(Review review, Collection<UUID> former) {
        if (!former.isEmpty()) {
            offer(review, tasks.free(review.id()), former);
        }
    }
}
