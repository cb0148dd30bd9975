package colonnade.review;

import colonnade.submission.InvitedReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Whoever holds a task of a submission or has judged it may follow it, without any role in its groups. */
@ApplicationScoped
public class InvitedReviewers implements InvitedReaders {

    @Inject
    Reviews reviews;

    @Override
    public boolean include(UUID memberId, Collection<UUID> submissionIds) {
        return reviews.takesPart(memberId, submissionIds);
    }
}
