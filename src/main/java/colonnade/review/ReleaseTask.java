package colonnade.review;

import colonnade.community.Actor;
import colonnade.platform.problem.Problem;
import colonnade.review.workflow.ReviewProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A task goes back to the pool, by its holder or an organiser. */
@ApplicationScoped
public class ReleaseTask {

    @Inject
    ReviewTasks tasks;

    @Inject
    Reviews reviews;

    @Inject
    RoundTallies tallies;

    @Inject
    ReviewerPool pool;

    @Inject
    Organisers organisers;

    @Inject
    ReviewNews news;

    @Inject
    ReviewProcess process;

    @Transactional
    public void release(Actor actor, UUID taskId) {
        ReviewTask task = tasks.held(taskId);
        task.requireReviewers();
        Review review = reviews.byId(task.reviewId());
        if (!task.heldBy(actor.id())) {
            requireOrganiser(review, task, actor);
            task.assignee().ifPresent(holder -> news.tellOfTask(review, holder, "task-freed", taskId));
        }
        process.assign(taskId, null);
        news.record(review, actor.id(), "task-released");
        // Somebody asked for changes and the others who held tasks have answered: nothing is left to wait for.
        if (tallies.of(review).outcome() != RoundOutcome.OPEN) {
            process.closeRound(review.id());
        }
    }

    /** An organiser frees what somebody else holds, but not in a review of their own text. */
    private void requireOrganiser(Review review, ReviewTask task, Actor actor) {
        pool.requireJudge(review, actor);
        if (task.assignee().isEmpty() || !organisers.include(review, actor)) {
            throw Problem.of(ReviewProblem.TASK_NOT_HELD);
        }
    }
}
