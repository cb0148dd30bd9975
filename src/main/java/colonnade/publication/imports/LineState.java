package colonnade.publication.imports;

import java.util.Locale;

/** What became of a line. */
public enum LineState {
    WAITING,
    IMPORTED,
    UPDATED,
    UNCHANGED,
    FAILED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LineState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
