package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens the next round over the review's revision and finds people for it. */
@ApplicationScoped
public class OpenRound {

    /** How many judge in the round, and how many of them because they did in the last. */
    public record Seats(int all, int kept) {}

    @Inject
    Reviews reviews;

    @Inject
    ReviewRounds rounds;

    @Inject
    ReturningReviewers returning;

    @Inject
    OfferSeats seats;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    @Transactional
    public Seats open(UUID reviewId) {
        Review review = reviews.held(reviewId);
        rounds.add(review.nextRound(clock.instant()));
        news.record(review, null, "round-opened");
        List<UUID> kept = returning.of(review);
        int all = Math.max(review.approvalsNeeded(), kept.size());
        seats.offer(review, all - kept.size(), kept);
        news.tellOfTasks(review, kept, "review-again");
        return new Seats(all, kept.size());
    }
}
