package colonnade.submission;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody who is named with a text did for it. */
public enum ContributorRole {
    AUTHOR("author"),
    CO_AUTHOR("co-author"),
    TRANSLATOR("translator");

    private final String word;

    ContributorRole(String word) {
        this.word = word;
    }

    /** The word used in tables, in the API and in message keys. */
    public String word() {
        return word;
    }

    public static Optional<ContributorRole> find(String word) {
        return Stream.of(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
