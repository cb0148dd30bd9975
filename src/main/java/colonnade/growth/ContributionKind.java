package colonnade.growth;

import java.util.Locale;

/** What somebody gave: a new article, a later edition of one, a verdict on somebody else's. */
public enum ContributionKind {
    ARTICLE,
    EDITION,
    REVIEW;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContributionKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
