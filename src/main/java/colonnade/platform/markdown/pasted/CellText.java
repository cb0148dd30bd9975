package colonnade.platform.markdown.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.jsoup.nodes.Element;

/** A cell of a Markdown table is one line: paragraphs and breaks in it become {@code <br>}. */
final class CellText {

    private static final Set<String> LINES =
            Set.of("p", "div", "li", "section", "blockquote", "h4", "h5", "h6", "dt", "dd");

    private CellText() {}

    static List<Run> of(Element cell, boolean head) {
        for (var line : cell.select("p, div, li, section, blockquote, h4, h5, h6, dt, dd")) {
            if (line != cell && LINES.contains(line.normalName())) {
                line.appendElement("br");
            }
        }
        List<Run> runs = new ArrayList<>();
        var pending = false;
        for (var run : new Inlines().addChildren(cell, Style.PLAIN, 0).runs()) {
            if (run.thing() instanceof HardLineBreak) {
                pending = !runs.isEmpty();
            } else if (!run.isText() || !Whitespace.one(run.text()).isBlank()) {
                if (pending) {
                    runs.add(Run.of(lineBreak(), Style.PLAIN));
                }
                pending = false;
                runs.add(head ? new Run(run.text(), run.thing(), run.style().strong(false)) : run);
            } else if (!pending) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static HtmlInline lineBreak() {
        var line = new HtmlInline();
        line.setLiteral("<br>");
        return line;
    }
}
