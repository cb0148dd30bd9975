package colonnade.review;

import java.util.Locale;

/** Where the review of one group stands. */
public enum ReviewState {
    IN_REVIEW,
    CHANGES_REQUESTED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ReviewState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether somebody, reviewer or author, still has a part in it. */
    public boolean open() {
        return this == IN_REVIEW || this == CHANGES_REQUESTED;
    }
}
