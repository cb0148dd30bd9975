package colonnade.review;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.platform.problem.Problem;
import colonnade.review.workflow.ReviewProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A reviewer takes a task that nobody holds. Of two at once one wins; taking what one holds changes nothing. */
@ApplicationScoped
public class ClaimTask {

    @Inject
    ReviewTasks tasks;

    @Inject
    Reviews reviews;

    @Inject
    ReviewerPool pool;

    @Inject
    Members members;

    @Inject
    ReviewNews news;

    @Inject
    ReviewProcess process;

    @Transactional
    public void claim(Actor actor, UUID taskId) {
        ReviewTask task = tasks.held(taskId);
        task.requireReviewers();
        if (task.heldBy(actor.id())) {
            return;
        }
        Review review = reviews.byId(task.reviewId());
        // First: who holds the task is nobody's business but the group's.
        pool.requireJudge(review, actor);
        task.assignee().ifPresent(holder -> {
            throw Problem.of(ReviewProblem.TASK_TAKEN, members.byId(holder).displayName());
        });
        pool.requireNotInRound(review, actor.id());
        process.assign(taskId, actor.id());
        news.record(review, actor.id(), "task-claimed");
    }
}
