package colonnade.contract;

import java.util.Locale;

/** Who asks, in the order of the table's columns. */
enum Role {
    ANONYMOUS,
    MEMBER,
    AUTHOR,
    REVIEWER,
    ORGANISER,
    EDITOR,
    OPERATOR,
    ADMIN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean ofSite() {
        return compareTo(EDITOR) >= 0;
    }
}
