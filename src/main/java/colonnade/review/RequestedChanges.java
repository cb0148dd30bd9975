package colonnade.review;

import colonnade.submission.AwaitedRevisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A next revision is awaited where a group asked for changes and still waits for its author. */
@ApplicationScoped
public class RequestedChanges implements AwaitedRevisions {

    @Inject
    Reviews reviews;

    @Override
    public boolean awaited(UUID submissionId) {
        return reviews.stateOf(submissionId) == SubmissionState.CHANGES_REQUESTED;
    }
}
