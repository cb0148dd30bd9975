package colonnade.review;

import colonnade.platform.problem.Problem;
import colonnade.submission.ContributorJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Nobody judges a text they help to write: who joins its writers gives its tasks back. Who has judged it cannot join. */
@ApplicationScoped
public class ReleaseContributors {

    @Inject
    ReviewTasks tasks;

    @Inject
    Reviews reviews;

    @Inject
    FreeTask freeing;

    @Inject
    ReviewNews news;

    void release(@Observes ContributorJoined event) {
        if (reviews.judgedBy(event.memberId(), event.draftId())) {
            throw Problem.of(ReviewProblem.HAS_JUDGED);
        }
        tasks.heldBy(event.memberId()).stream()
                .filter(task -> task.draftId().equals(event.draftId()))
                .map(ReviewTask::id)
                .forEach(task -> release(task, event.memberId()));
    }

    private void release(UUID taskId, UUID member) {
        ReviewTask task = tasks.locked(taskId);
        if (task.closed() || !task.heldBy(member)) {
            return;
        }
        Review review = reviews.byId(task.reviewId());
        news.record(review, member, "claim-ended");
        news.tellOfTasks(review, List.of(member), "claim-ended");
        freeing.free(review, task);
    }
}
