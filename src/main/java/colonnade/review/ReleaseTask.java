package colonnade.review;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A task goes back to the pool, by its holder or an organiser. */
@ApplicationScoped
public class ReleaseTask {

    @Inject
    ReviewTasks tasks;

    @Inject
    Reviews reviews;

    @Inject
    Members members;

    @Inject
    ReviewerPool pool;

    @Inject
    Organisers organisers;

    @Inject
    ReviewNews news;

    @Inject
    FreeTask freeing;

    @Transactional
    public void release(Actor actor, UUID taskId) {
        ReviewTask task = tasks.held(taskId);
        task.requireReviewers();
        Review review = reviews.byId(task.reviewId());
        if (task.heldBy(actor.id())) {
            news.record(review, actor.id(), "task-released");
        } else {
            requireOrganiser(review, task, actor);
            tellHolder(review, task, actor);
        }
        freeing.free(review, task);
    }

    private void tellHolder(Review review, ReviewTask task, Actor organiser) {
        UUID holder = task.assignee().orElseThrow();
        news.record(
                review, organiser.id(), "claim-taken-back", members.byId(holder).displayName());
        news.tellOfTasks(review, List.of(holder), "claim-taken-back");
    }

    /** An organiser frees what somebody else holds, but not in a review of their own text. */
    private void requireOrganiser(Review review, ReviewTask task, Actor actor) {
        pool.requireJudge(review, actor);
        if (task.assignee().isEmpty() || !organisers.include(review, actor)) {
            throw Problem.of(ReviewProblem.TASK_NOT_HELD);
        }
    }
}
