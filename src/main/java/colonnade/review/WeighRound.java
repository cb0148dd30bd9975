package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sums up a round that is over. */
@ApplicationScoped
public class WeighRound {

    @Inject
    Reviews reviews;

    @Inject
    ReviewRounds rounds;

    @Inject
    RoundTallies tallies;

    @Inject
    Clock clock;

    @Transactional
    public RoundOutcome weigh(UUID reviewId) {
        Review review = reviews.held(reviewId);
        RoundOutcome outcome = tallies.of(review).outcome();
        if (outcome != RoundOutcome.UNDECIDED) {
            rounds.present(review).close(outcome, clock.instant());
        }
        return outcome;
    }
}
