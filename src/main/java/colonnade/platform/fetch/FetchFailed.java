package colonnade.platform.fetch;

import java.util.Locale;

/** Something at another site that could not or must not be fetched. */
public final class FetchFailed extends Exception {

    /** Why. */
    public enum Reason {
        /** No http(s) address on the usual port. */
        ADDRESS,
        UNKNOWN_HOST,
        /** On this machine or its network. */
        PRIVATE,
        AWAY,
        REFUSED,
        TOO_LARGE,
        TOO_SLOW,
        TOO_MANY_REDIRECTS;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    FetchFailed(Reason reason) {
        super(reason.word(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
