package colonnade.publication;

import java.util.Locale;

/** Whether readers find the article or a notice at its address. */
public enum ArticleState {
    RELEASED,
    RETRACTED;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ArticleState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
