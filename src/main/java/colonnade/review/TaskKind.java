package colonnade.review;

import java.util.Locale;

/** What a task asks of its holder. */
public enum TaskKind {
    /** Judge the round's revision. */
    REVIEW,
    /** Work the reasons in and submit again: the author's. */
    REVISE;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static TaskKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
