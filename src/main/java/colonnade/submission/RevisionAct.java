package colonnade.submission;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a revision was kept. */
public enum RevisionAct {
    CREATED("created"),
    SAVED("saved"),
    SUBMITTED("submitted"),
    RESTORED("restored"),
    /** It was written beside another text that was kept instead. */
    SET_ASIDE("set-aside");

    private final String word;

    RevisionAct(String word) {
        this.word = word;
    }

    /** The word used in tables, in the API and in message keys. */
    public String word() {
        return word;
    }

    public static Optional<RevisionAct> find(String word) {
        return Stream.of(values()).filter(act -> act.word.equals(word)).findFirst();
    }

    static RevisionAct of(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("No revision act " + word));
    }
}
