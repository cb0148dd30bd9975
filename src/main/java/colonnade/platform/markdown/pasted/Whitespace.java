package colonnade.platform.markdown.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;

/** White space as a browser would show it: one space at most, none at either end of a line. */
final class Whitespace {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f\\u00A0]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u2060\\uFEFF\\u00AD\\p{Cntrl}&&[^\\t\\n\\r\\f]]");

    /** Word breaks its source between any two Chinese characters. */
    private static final Pattern BROKEN_CHINESE =
            Pattern.compile("(?<=[\\p{IsHan}，。！？；：、（）“”])[ \\t]*[\\r\\n]+[ \\t]*(?=[\\p{IsHan}，。！？；：、（）“”])");

    private Whitespace() {}

    static List<Run> collapsed(List<Run> runs) {
        List<Run> collapsed = new ArrayList<>();
        var atStart = true;
        for (var run : runs) {
            if (!run.isText()) {
                atStart = run.thing() instanceof HardLineBreak;
                if (atStart) {
                    trimEnd(collapsed);
                }
                collapsed.add(run);
                continue;
            }
            var text = one(run.text());
            text = atStart ? text.stripLeading() : text;
            if (!text.isEmpty()) {
                collapsed.add(Run.of(text, run.style()));
                atStart = text.endsWith(" ");
            }
        }
        trimEnd(collapsed);
        return collapsed;
    }

    static String one(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return SPACES.matcher(BROKEN_CHINESE.matcher(visible).replaceAll("")).replaceAll(" ");
    }

    private static void trimEnd(List<Run> runs) {
        while (!runs.isEmpty()) {
            var last = runs.get(runs.size() - 1);
            var text = last.isText() ? last.text().stripTrailing() : "x";
            if (!text.isEmpty()) {
                if (last.isText()) {
                    runs.set(runs.size() - 1, Run.of(text, last.style()));
                }
                return;
            }
            runs.remove(runs.size() - 1);
        }
    }
}
