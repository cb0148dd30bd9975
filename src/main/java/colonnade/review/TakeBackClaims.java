package colonnade.review;

import colonnade.review.workflow.ReviewProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Claims that are overdue return to the pool. */
@ApplicationScoped
public class TakeBackClaims {

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    RoundTallies tallies;

    @Inject
    OfferSeats seats;

    @Inject
    ReviewNews news;

    @Inject
    ReviewProcess process;

    @Inject
    Clock clock;

    /** Says whether the round can close now, because nobody who was still judging is left. */
    @Transactional
    public boolean takeBack(UUID reviewId) {
        Review review = reviews.held(reviewId);
        Instant now = clock.instant();
        List<UUID> former = tasks.openOf(reviewId).stream()
                .filter(task -> task.assignee().isPresent() && !task.dueAt().isAfter(now))
                .map(task -> takeBack(review, task))
                .toList();
        if (tallies.of(review).outcome() != RoundOutcome.OPEN) {
            return true;
        }
        seats.offerAgain(review, former);
        return false;
    }

    private UUID takeBack(Review review, ReviewTask task) {
        UUID holder = task.assignee().orElseThrow();
        process.assign(task.id(), null);
        news.record(review, holder, "claim-expired");
        news.tellOfTask(review, holder, "claim-expired", task.id());
        return holder;
    }
}
