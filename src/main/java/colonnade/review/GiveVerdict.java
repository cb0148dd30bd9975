package colonnade.review;

import colonnade.community.Actor;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.review.workflow.ReviewProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A reviewer answers the task they hold; what the answer settles happens in the same transaction. */
@ApplicationScoped
public class GiveVerdict {

    private static final int LONGEST_REASON = 20_000;

    @Inject
    ReviewTasks tasks;

    @Inject
    Reviews reviews;

    @Inject
    Verdicts verdicts;

    @Inject
    ReviewerPool pool;

    @Inject
    ReviewNews news;

    @Inject
    ReviewProcess process;

    @Inject
    Event<VerdictGiven> given;

    @Inject
    Clock clock;

    @Transactional
    public void give(Actor actor, UUID taskId, Answer answer, String reason) {
        requireReason(answer, reason);
        ReviewTask task = tasks.held(taskId);
        task.requireReviewers();
        Review review = reviews.byId(task.reviewId());
        pool.requireNoWriter(review, actor.id());
        if (!task.heldBy(actor.id())) {
            // "Claim it first" is no advice for somebody who may not.
            pool.requireJudge(review, actor);
            throw Problem.of(ReviewProblem.TASK_NOT_HELD);
        }
        Verdict verdict = new Verdict(review, actor.id(), answer, reason == null ? "" : reason, clock.instant());
        verdicts.add(verdict);
        news.record(review, actor.id(), "verdict-" + answer.word(), verdict.reason());
        given.fire(new VerdictGiven(verdict.id(), review.id(), actor.id()));
        process.complete(taskId);
    }

    private static void requireReason(Answer answer, String reason) {
        Validation validation = new Validation();
        if (answer == Answer.ACCEPT) {
            validation.optionalText(reason, "/reason", LONGEST_REASON);
        } else {
            validation.text(reason, "/reason", LONGEST_REASON);
        }
        validation.check();
    }
}
