package colonnade.review;

import java.util.Locale;

/** How a round ended; {@code OPEN} while it has not. */
public enum RoundOutcome {
    OPEN,
    ACCEPTED,
    DECLINED,
    CHANGES_REQUESTED,
    /** Everybody answered and it is not enough, so one more is asked; or the review ended before the round did. */
    UNDECIDED;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static RoundOutcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
