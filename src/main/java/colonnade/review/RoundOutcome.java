package colonnade.review;

import java.util.Locale;

/** How a round ended; {@code OPEN} while it has not. */
public enum RoundOutcome {
    OPEN,
    ACCEPTED,
    DECLINED,
    CHANGES_REQUESTED,
    /** Everybody answered and it is not enough: one more reviewer is asked. */
    UNDECIDED;

    /** The word in the process, in tables and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
