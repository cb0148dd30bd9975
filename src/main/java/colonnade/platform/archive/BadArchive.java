package colonnade.platform.archive;

import java.util.Locale;

/** An archive, or a file in it, that cannot or must not be read. */
public final class BadArchive extends RuntimeException {

    /** Why. */
    public enum Reason {
        UNREADABLE,
        ENCRYPTED,
        TOO_MANY_ENTRIES,
        TOO_LARGE,
        DAMAGED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    BadArchive(Reason reason) {
        super(reason.word(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
