package colonnade.review;

import colonnade.community.Groups;
import colonnade.community.Notices;
import colonnade.submission.History;
import colonnade.submission.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells people about a review, and the submission's history what happened in it. */
@ApplicationScoped
public class ReviewNews {

    @Inject
    Notices notices;

    @Inject
    History history;

    @Inject
    Groups groups;

    @Inject
    Revisions revisions;

    /** A line of history; {@code who} may be null where a timer or a rule did it. */
    void record(Review review, UUID who, String what, String detail) {
        history.record(
                review.submissionId(),
                who,
                what,
                review.groupId(),
                review.round() == 0 ? null : review.round(),
                detail);
    }

    void record(Review review, UUID who, String what) {
        record(review, who, what, "");
    }

    /** A notice that leads to the inbox of tasks. */
    void tellOfTasks(Review review, Collection<UUID> people, String kind) {
        tell(review, people, kind, "/desk/tasks");
    }

    /** A notice that leads to one task. */
    void tellOfTask(Review review, UUID person, String kind, UUID task) {
        tell(review, List.of(person), kind, "/desk/tasks/" + task);
    }

    /** A notice that leads to where the submission stands. */
    void tellOfSubmission(Review review, Collection<UUID> people, String kind) {
        tell(review, people, kind, "/desk/submissions/" + review.submissionId());
    }

    private void tell(Review review, Collection<UUID> people, String kind, String link) {
        if (people.isEmpty()) {
            return;
        }
        String title = revisions.byId(review.revisionId()).text().title();
        String group = groups.byId(review.groupId()).name();
        notices.tell(people, kind, link, title, group);
    }
}
