package colonnade.platform.markdown.pasted;

import java.util.regex.Pattern;

/** Counts elements that were opened and not closed: an HTML parser looks through all of them again and again. */
public final class Nesting {

    /** Pages that people make hold a few hundred at most. */
    private static final int MOST_OPEN = 5_000;

    /** Elements that nest; those that end by themselves do not count. */
    private static final Pattern TAG = Pattern.compile(
            "<(/?)(?!(?:p|li|td|th|tr|dd|dt|option|thead|tbody|tfoot|rp|rt|br|img"
                    + "|hr|input|meta|link|col|wbr|source|area|base|embed|param|track)\\b)[a-z]",
            Pattern.CASE_INSENSITIVE);

    private Nesting() {}

    /** Whether it would take a parser longer than anybody waits. */
    public static boolean isTooDeep(String html) {
        var open = 0;
        var tags = TAG.matcher(html);
        while (tags.find()) {
            open = tags.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
            if (open > MOST_OPEN) {
                return true;
            }
        }
        return false;
    }
}
