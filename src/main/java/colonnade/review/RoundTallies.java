package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Counts a round as it stands. */
@ApplicationScoped
public class RoundTallies {

    @Inject
    Verdicts verdicts;

    @Inject
    ReviewTasks tasks;

    public RoundTally of(Review review) {
        List<Verdict> given = verdicts.of(review.id(), review.round());
        List<ReviewTask> open = tasks.openOf(review.id());
        int claimed =
                (int) open.stream().filter(task -> task.assignee().isPresent()).count();
        return new RoundTally(
                count(given, Answer.ACCEPT),
                count(given, Answer.DECLINE),
                count(given, Answer.REQUEST_CHANGES),
                claimed,
                open.size() - claimed,
                review.approvalsNeeded(),
                review.declinesNeeded());
    }

    private static int count(List<Verdict> verdicts, Answer answer) {
        return (int)
                verdicts.stream().filter(verdict -> verdict.answer() == answer).count();
    }
}
