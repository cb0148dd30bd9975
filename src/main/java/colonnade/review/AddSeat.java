package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Asks one more reviewer in a round whose answers settle nothing. */
@ApplicationScoped
public class AddSeat {

    @Inject
    Reviews reviews;

    @Inject
    OfferSeats seats;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    @Transactional
    public void add(UUID reviewId) {
        Review review = reviews.held(reviewId);
        review.waitForReviewers(clock.instant());
        news.record(review, null, "seat-added");
        seats.offer(review, 1, List.of());
    }
}
