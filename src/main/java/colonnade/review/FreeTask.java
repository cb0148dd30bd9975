package colonnade.review;

import colonnade.review.workflow.ReviewProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes a task off its holder. Either it is offered again, or it was all that the round still waited for. */
@ApplicationScoped
class FreeTask {

    @Inject
    RoundTallies tallies;

    @Inject
    OfferSeats seats;

    @Inject
    ReviewProcess process;

    void free(Review review, ReviewTask task) {
        UUID holder = task.assignee().orElseThrow();
        process.assign(task.id(), null);
        if (tallies.of(review).outcome() == RoundOutcome.OPEN) {
            seats.offerAgain(review, List.of(holder));
        } else {
            process.closeRound(review.id());
        }
    }
}
