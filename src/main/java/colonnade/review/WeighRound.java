package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Sums up a round that is over, and tells whoever was still reading for it. */
@ApplicationScoped
public class WeighRound {

    @Inject
    Reviews reviews;

    @Inject
    ReviewRounds rounds;

    @Inject
    RoundTallies tallies;

    @Inject
    ReviewTasks tasks;

    @Inject
    Verdicts verdicts;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    @Transactional
    public RoundOutcome weigh(UUID reviewId) {
        Review review = reviews.held(reviewId);
        RoundOutcome outcome = tallies.of(review).outcome();
        if (outcome != RoundOutcome.UNDECIDED) {
            rounds.present(review).close(outcome, clock.instant());
            news.tellOfSubmission(review, unheard(review), "review-settled");
        }
        return outcome;
    }

    /** Whoever held a task to the end of the round and was not waited for. */
    private Set<UUID> unheard(Review review) {
        Set<UUID> people = tasks.holdersIn(review);
        verdicts.of(review.id(), review.round()).forEach(verdict -> people.remove(verdict.reviewerId()));
        return people;
    }
}
