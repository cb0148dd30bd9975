package colonnade.review;

import colonnade.community.Actor;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.review.workflow.ReviewProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An organiser gives a task to somebody by name, whoever holds it now. The invited person needs no role. */
@ApplicationScoped
public class AppointReviewer {

    @Inject
    ReviewTasks tasks;

    @Inject
    Reviews reviews;

    @Inject
    ReviewerPool pool;

    @Inject
    Organisers organisers;

    @Inject
    Members members;

    @Inject
    ReviewNews news;

    @Inject
    ReviewProcess process;

    @Transactional
    public void appoint(Actor actor, UUID taskId, String handle) {
        ReviewTask task = tasks.held(taskId);
        task.requireReviewers();
        Review review = reviews.byId(task.reviewId());
        organisers.require(review, actor);
        Member invited = members.byHandle(handle);
        if (task.heldBy(invited.id())) {
            return;
        }
        pool.requireInvitable(review, invited.id());
        Optional<UUID> before = task.assignee();
        process.assign(taskId, invited.id());
        task.appointed();
        news.record(review, actor.id(), "reviewer-appointed", invited.displayName());
        news.tellOfTask(review, invited.id(), "review-appointed", taskId);
        before.ifPresent(person -> news.tellOfSubmission(review, List.of(person), "review-passed-on"));
    }
}
