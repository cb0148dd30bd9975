package colonnade.review;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Where a submission stands: derived from its reviews, never kept. */
public enum SubmissionState {
    IN_REVIEW,
    CHANGES_REQUESTED,
    RELEASED,
    DECLINED,
    WITHDRAWN,
    EXPIRED;

    /** The author's turn comes first; when all are over one acceptance is enough. */
    public static SubmissionState of(Collection<ReviewState> reviews) {
        if (reviews.contains(ReviewState.CHANGES_REQUESTED)) {
            return CHANGES_REQUESTED;
        }
        if (reviews.isEmpty() || reviews.contains(ReviewState.IN_REVIEW)) {
            return IN_REVIEW;
        }
        if (reviews.contains(ReviewState.ACCEPTED)) {
            return RELEASED;
        }
        if (Set.copyOf(reviews).equals(Set.of(ReviewState.DECLINED))) {
            return DECLINED;
        }
        return reviews.contains(ReviewState.WITHDRAWN) ? WITHDRAWN : EXPIRED;
    }

    /** Whether any group has still to decide. */
    public boolean open() {
        return this == IN_REVIEW || this == CHANGES_REQUESTED;
    }

    /** As it is called in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
