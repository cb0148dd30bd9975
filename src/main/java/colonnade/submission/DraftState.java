package colonnade.submission;

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

    static DraftState of(String word) {
        for (DraftState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No draft state " + word);
    }
}
