package colonnade.submission;

/** Why a revision was kept. */
public enum RevisionAct {
    CREATED("created"),
    SAVED("saved"),
    SUBMITTED("submitted"),
    RESTORED("restored");

    private final String word;

    RevisionAct(String word) {
        this.word = word;
    }

    /** The word used in tables, in the API and in message keys. */
    public String word() {
        return word;
    }

    static RevisionAct of(String word) {
        for (RevisionAct act : values()) {
            if (act.word.equals(word)) {
                return act;
            }
        }
        throw new IllegalArgumentException("No revision act " + word);
    }
}
