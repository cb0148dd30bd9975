package colonnade.submission;

import java.util.Arrays;
import java.util.Optional;

/** Where a draft stands. */
public enum DraftState {
    WRITING("writing"),
    SUBMITTED("submitted"),
    DISCARDED("discarded");

    private final String word;

    DraftState(String word) {
        this.word = word;
    }

    /** The word used in tables, in the API and in message keys. */
    public String word() {
        return word;
    }

    public static Optional<DraftState> find(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
