package colonnade.review;

import colonnade.community.GroupRole;
import colonnade.community.Groups;
import colonnade.review.workflow.ReviewProcess;
import colonnade.submission.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Frees a stuck round: claims that are overdue return to the pool, and the group's organisers are asked to help. */
@ApplicationScoped
public class StepIn {

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    RoundTallies tallies;

    @Inject
    ReviewerPool pool;

    @Inject
    Groups groups;

    @Inject
    Drafts drafts;

    @Inject
    ReviewNews news;

    @Inject
    ReviewProcess process;

    @Inject
    Clock clock;

    /** Says whether the round can close now, because nobody who was still judging is left. */
    @Transactional
    public boolean stepIn(UUID reviewId) {
        Review review = reviews.held(reviewId);
        Instant now = clock.instant();
        tasks.openOf(reviewId).stream()
                .filter(task -> task.assignee().isPresent() && !task.dueAt().isAfter(now))
                .forEach(task -> takeBack(review, task));
        news.record(review, null, "organisers-asked");
        news.tellOfSubmission(review, whoHelps(review), "review-stuck");
        return tallies.of(review).outcome() != RoundOutcome.OPEN;
    }

    private void takeBack(Review review, ReviewTask task) {
        UUID holder = task.assignee().orElseThrow();
        process.assign(task.id(), null);
        news.record(review, holder, "claim-expired");
        news.tellOfTask(review, holder, "claim-expired", task.id());
    }

    /** The organisers, or where none but the writers is left, the site's editors. */
    private Collection<UUID> whoHelps(Review review) {
        Set<UUID> writers = drafts.writers(review.draftId());
        List<UUID> organisers = groups.membersWith(review.groupId(), EnumSet.of(GroupRole.ORGANISER)).stream()
                .filter(organiser -> !writers.contains(organiser))
                .toList();
        return organisers.isEmpty() ? pool.editors(review) : organisers;
    }
}
