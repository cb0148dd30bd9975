package colonnade.review;

import colonnade.community.RoleLost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Whoever may no longer judge for a group gives its tasks back, except those an organiser gave them by name. */
@ApplicationScoped
public class ReleaseFormerReviewers {

    @Inject
    ReviewTasks tasks;

    @Inject
    Reviews reviews;

    @Inject
    ReviewerPool pool;

    @Inject
    FreeTask freeing;

    @Inject
    ReviewNews news;

    @Transactional
    public void release(@Observes RoleLost event) {
        tasks.heldBy(event.memberId()).forEach(task -> release(task.id(), event.memberId()));
    }

    private void release(UUID taskId, UUID member) {
        ReviewTask task = tasks.locked(taskId);
        Review review = reviews.byId(task.reviewId());
        if (task.closed() || !task.heldBy(member) || pool.judges(review).contains(member)) {
            return;
        }
        news.record(review, member, "claim-ended");
        news.tellOfTasks(review, List.of(member), "claim-ended");
        freeing.free(review, task);
    }
}
