package colonnade.review;

import colonnade.submission.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Writes down what the engine says of its user tasks, in the engine's own transaction. */
@ApplicationScoped
public class EngineTasks {

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    /** A task appeared; {@code holder} may be null. */
    public void opened(UUID task, TaskKind kind, UUID reviewId, UUID holder) {
        Review review = reviews.byId(reviewId);
        String title = revisions.byId(review.revisionId()).text().title();
        tasks.add(new ReviewTask(task, kind, review, title, holder, clock.instant()));
    }

    /** A task changed hands; {@code holder} may be null. Whoever takes it has the full time for it. */
    public void held(UUID task, UUID holder) {
        ReviewTask mirrored = tasks.byId(task);
        if (mirrored.kind() == TaskKind.REVIEW && !mirrored.assignee().equals(Optional.ofNullable(holder))) {
            Review review = reviews.byId(mirrored.reviewId());
            mirrored.heldBy(holder, holder == null ? review.dueAt() : review.dueOfClaim(clock.instant()));
        }
    }

    /** A task was answered or is no longer needed. */
    public void closed(UUID task) {
        tasks.byId(task).close(clock.instant());
    }
}
