package colonnade.review;

import colonnade.platform.database.Erasure;
import colonnade.review.workflow.ReviewProcess;
import colonnade.submission.DraftsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reviews leave with the drafts they are of. */
@ApplicationScoped
public class EraseReviews {

    @Inject
    Reviews reviews;

    @Inject
    ReviewProcess process;

    @Inject
    Erasure erase;

    @Inject
    Event<ReviewsErased> erased;

    void with(@Observes DraftsErased drafts) {
        List<UUID> ids = reviews.idsOf(drafts.submissionIds());
        erased.fire(new ReviewsErased(ids));
        ids.forEach(process::erase);
        erase.of("verdict", "review_id", ids);
        erase.of("review_task", "review_id", ids);
        erase.of("review_round", "review_id", ids);
        erase.of("review", "id", ids);
    }
}
