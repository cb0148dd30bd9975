package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what the routing table answered, so that it can be shown and never changes under a running review. */
@ApplicationScoped
public class RecordRouting {

    @Inject
    Reviews reviews;

    @Inject
    ReviewNews news;

    @Transactional
    public void record(UUID reviewId, Routing routing) {
        Review review = reviews.held(reviewId);
        review.route(routing);
        news.record(review, null, "review-opened", routing.rule());
    }
}
