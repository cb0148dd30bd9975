package colonnade.review;

import java.util.Locale;

/** What a reviewer may say of a revision. */
public enum Answer {
    ACCEPT,
    REQUEST_CHANGES,
    DECLINE;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Answer of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
