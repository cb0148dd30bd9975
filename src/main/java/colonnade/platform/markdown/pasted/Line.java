package colonnade.platform.markdown.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Runs of text made into the fewest nodes: what Word cut into ten bold pieces is bold once, and no space is bold. */
final class Line {

    private static final List<Function<Style, Object>> ASPECTS = List.of(
            style -> style.link(),
            style -> style.strong() ? "**" : null,
            style -> style.emphasis() ? "*" : null,
            style -> style.struck() ? "~~" : null,
            style -> style.mark(),
            style -> style.code() ? "`" : null);

    private Line() {}

    static void appendTo(Node parent, List<Run> runs) {
        append(parent, merged(Whitespace.collapsed(runs)), 0);
    }

    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (var run : runs) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.isText() && run.isText() && last.style().equals(run.style())) {
                merged.set(merged.size() - 1, Run.of(last.text() + run.text(), run.style()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    private static void append(Node parent, List<Run> runs, int aspect) {
        if (aspect == ASPECTS.size()) {
            runs.forEach(run -> parent.appendChild(run.isText() ? new Text(run.text()) : run.thing()));
            return;
        }
        for (var at = 0; at < runs.size(); ) {
            var value = ASPECTS.get(aspect).apply(runs.get(at).style());
            var end = at + 1;
            while (end < runs.size()
                    && Objects.equals(
                            value, ASPECTS.get(aspect).apply(runs.get(end).style()))) {
                end++;
            }
            group(parent, runs.subList(at, end), aspect, value);
            at = end;
        }
    }

    private static void group(Node parent, List<Run> runs, int aspect, Object value) {
        var from = 0;
        var to = runs.size();
        if (value == null) {
            append(parent, runs, aspect + 1);
            return;
        }
        while (from < to && isSpace(runs.get(from))) {
            from++;
        }
        while (to > from && isSpace(runs.get(to - 1))) {
            to--;
        }
        var inner = trimmed(runs.subList(from, to));
        space(parent, runs.subList(0, from), startsWithSpace(runs, from, to));
        if (!inner.isEmpty()) {
            wrap(parent, inner, aspect, value.toString());
        }
        space(parent, runs.subList(to, runs.size()), endsWithSpace(runs, from, to));
    }

    private static void wrap(Node parent, List<Run> inner, int aspect, String value) {
        switch (aspect) {
            case 0 -> into(parent, new Link(value, null), inner, aspect);
            case 1 -> into(parent, new StrongEmphasis("**"), inner, aspect);
            case 2 -> into(parent, new Emphasis("*"), inner, aspect);
            case 3 -> into(parent, new Strikethrough("~~"), inner, aspect);
            case 4 -> {
                parent.appendChild(tag("<" + value + ">"));
                append(parent, inner, aspect + 1);
                parent.appendChild(tag("</" + value + ">"));
            }
            default -> code(parent, inner);
        }
    }

    private static void into(Node parent, Node wrapper, List<Run> inner, int aspect) {
        parent.appendChild(wrapper);
        append(wrapper, inner, aspect + 1);
    }

    private static void code(Node parent, List<Run> inner) {
        for (var run : inner) {
            parent.appendChild(run.isText() ? new Code(run.text()) : run.thing());
        }
    }

    private static Node tag(String tag) {
        var inline = new HtmlInline();
        inline.setLiteral(tag);
        return inline;
    }

    private static boolean isSpace(Run run) {
        return run.isText() ? run.text().isBlank() : run.thing() instanceof HardLineBreak;
    }

    private static boolean startsWithSpace(List<Run> runs, int from, int to) {
        return from < to && runs.get(from).isText() && runs.get(from).text().startsWith(" ");
    }

    private static boolean endsWithSpace(List<Run> runs, int from, int to) {
        return from < to && runs.get(to - 1).isText() && runs.get(to - 1).text().endsWith(" ");
    }

    private static void space(Node parent, List<Run> around, boolean cut) {
        around.stream().filter(run -> !run.isText()).forEach(run -> parent.appendChild(run.thing()));
        if (cut || around.stream().anyMatch(Run::isText)) {
            parent.appendChild(new Text(" "));
        }
    }

    private static List<Run> trimmed(List<Run> runs) {
        List<Run> trimmed = new ArrayList<>(runs);
        if (!trimmed.isEmpty()) {
            change(trimmed, 0, String::stripLeading);
            change(trimmed, trimmed.size() - 1, String::stripTrailing);
        }
        return trimmed;
    }

    private static void change(List<Run> runs, int at, Function<String, String> change) {
        var run = runs.get(at);
        if (run.isText()) {
            runs.set(at, Run.of(change.apply(run.text()), run.style()));
        }
    }
}
