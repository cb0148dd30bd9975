package colonnade.platform.markdown.pasted;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects the pieces of a line from whatever elements they are wrapped in. */
final class Inlines {

    private static final int DEEPEST = 64;

    private final List<Run> runs = new ArrayList<>();

    List<Run> runs() {
        return runs;
    }

    Inlines add(Node node, Style style, int depth) {
        if (node instanceof TextNode text) {
            runs.add(Run.of(text.getWholeText(), style));
        } else if (node instanceof Element element) {
            Formulas.of(element)
                    .ifPresentOrElse(
                            formula -> runs.add(Run.of(raw(formula), style)), () -> element(element, style, depth));
        }
        return this;
    }

    Inlines addChildren(Element element, Style style, int depth) {
        element.childNodes().forEach(child -> add(child, style, depth));
        return this;
    }

    private void element(Element element, Style style, int depth) {
        if (Noise.is(element)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> runs.add(Run.of(new HardLineBreak(), style));
            case "wbr" -> {}
            case "img" -> image(element, style);
            case "footnote-mark" -> runs.add(Run.of(new FootnoteReference(element.attr("label")), Style.PLAIN));
            default -> {
                if (depth > DEEPEST) {
                    runs.add(Run.of(element.wholeText(), style));
                } else {
                    addChildren(element, style.within(element), depth + 1);
                }
            }
        }
    }

    private void image(Element element, Style style) {
        Addresses.image(element).ifPresent(address -> {
            var image = new Image(address, blankToNull(element.attr("title")));
            image.appendChild(new Text(Whitespace.one(element.attr("alt")).strip()));
            runs.add(Run.of(image, style));
        });
    }

    private static HtmlInline raw(String markdown) {
        var raw = new HtmlInline();
        raw.setLiteral(markdown);
        return raw;
    }

    private static String blankToNull(String title) {
        var line = Whitespace.one(title).strip();
        return line.isEmpty() ? null : line;
    }
}
