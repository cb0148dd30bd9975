package colonnade.site.desk;

import colonnade.imports.ItemState;
import java.util.Map;

/** How an import ended: done is not the same as successful. */
public enum ImportOutcome {
    COMPLETE("complete", "good"),
    /** Some could not be imported. */
    PARTLY("partly", "wait"),
    /** None could. */
    NONE("none", "bad"),
    /** All were here already, or nobody wanted them. */
    UNCHANGED("unchanged", "info");

    private final String word;
    private final String tone;

    ImportOutcome(String word, String tone) {
        this.word = word;
        this.tone = tone;
    }

    static ImportOutcome of(Map<ItemState, Integer> counts) {
        boolean some = counts.containsKey(ItemState.IMPORTED);
        if (counts.containsKey(ItemState.REFUSED) || counts.containsKey(ItemState.FAILED)) {
            return some ? PARTLY : NONE;
        }
        return some ? COMPLETE : UNCHANGED;
    }

    public String word() {
        return word;
    }

    public String tone() {
        return tone;
    }
}
