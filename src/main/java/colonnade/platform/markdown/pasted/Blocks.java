package colonnade.platform.markdown.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;

/** The blocks of a page: each element becomes what Markdown has for it, or is passed through to what it holds. */
public final class Blocks {

    private static final int DEEPEST = 48;
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "footnote",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "iframe",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final Set<Element> holdBlocks;
    private final List<Node> footnotes = new ArrayList<>();

    private Blocks(Set<Element> holdBlocks) {
        this.holdBlocks = holdBlocks;
    }

    /** The text of a page, its notes at the end. */
    public static Document document(Element body) {
        WordLists.nest(body);
        Footnotes.mark(body);
        var blocks = new Blocks(Holders.of(body, BLOCKS));
        var document = new Document();
        blocks.children(document, body, Style.PLAIN, 0);
        blocks.footnotes.forEach(document::appendChild);
        return document;
    }

    /** Inline content between two blocks is a paragraph of its own. */
    void children(Node parent, Element element, Style style, int depth) {
        var line = new Inlines();
        for (var child : element.childNodes()) {
            if (child instanceof Element inner && isBlock(inner)) {
                paragraph(parent, line);
                line = new Inlines();
                if (!Noise.is(inner)) {
                    block(parent, inner, style.within(inner), depth + 1);
                }
            } else {
                line.add(child, style, depth);
            }
        }
        paragraph(parent, line);
    }

    private boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || holdBlocks.contains(element);
    }

    private void block(Node parent, Element element, Style style, int depth) {
        if (depth > DEEPEST) {
            paragraph(parent, new Inlines().addChildren(element, style, depth));
            return;
        }
        if (CodeBlocks.is(element)) {
            CodeBlocks.of(element).ifPresent(parent::appendChild);
            return;
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(parent, element, depth);
            case "hr" -> parent.appendChild(rule());
            case "ul", "ol", "menu" -> new Lists(this).append(parent, element, style, depth);
            case "table" -> new Tables(this).append(parent, element, style, depth);
            case "blockquote" -> filled(parent, new BlockQuote(), element, style, depth);
            case "footnote" -> footnote(element, depth);
            case "figure" -> figure(parent, element, style, depth);
            case "iframe" -> frame(parent, element);
            case "dt", "summary" -> children(parent, element, style.strong(true), depth);
            default -> children(parent, element, style, depth);
        }
    }

    private static Node rule() {
        var rule = new ThematicBreak();
        rule.setLiteral("---");
        return rule;
    }

    /** A break in a heading would end it; bold says nothing where all is bold. */
    private static void heading(Node parent, Element element, int depth) {
        var runs = new Inlines()
                .addChildren(element, Style.PLAIN, depth).runs().stream()
                        .map(run -> run.thing() instanceof HardLineBreak ? Run.of(" ", run.style()) : run)
                        .map(run -> new Run(run.text(), run.thing(), run.style().strong(false)))
                        .toList();
        var heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        Line.appendTo(heading, runs);
        if (heading.getFirstChild() != null) {
            parent.appendChild(heading);
        }
    }

    private void footnote(Element element, int depth) {
        var note = new FootnoteDefinition(element.attr("label"));
        children(note, element, Style.PLAIN, depth);
        if (note.getFirstChild() != null) {
            footnotes.add(note);
        }
    }

    private void filled(Node parent, Node block, Element element, Style style, int depth) {
        children(block, element, style, depth);
        if (block.getFirstChild() != null) {
            parent.appendChild(block);
        }
    }

    /** The caption of a single picture is its title in Markdown. */
    private void figure(Node parent, Element element, Style style, int depth) {
        var caption = element.selectFirst("figcaption");
        var images = element.select("img");
        if (images.size() == 1 && caption != null && element.selectFirst("pre, table") == null) {
            images.first().attr("title", caption.text());
            caption.remove();
        }
        children(parent, element, style, depth);
    }

    private static void frame(Node parent, Element element) {
        var address = Addresses.image(element);
        address.filter(source -> source.startsWith("http")).ifPresent(source -> {
            var paragraph = new Paragraph();
            var link = new Link(source, null);
            link.appendChild(new Text(
                    element.attr("title").isBlank()
                            ? source
                            : element.attr("title").strip()));
            paragraph.appendChild(link);
            parent.appendChild(paragraph);
        });
    }

    /** Two breaks in a row are how some pages write paragraphs. */
    private static void paragraph(Node parent, Inlines line) {
        List<Run> some = new ArrayList<>();
        var breaks = 0;
        for (var run : line.runs()) {
            if (run.thing() instanceof HardLineBreak) {
                breaks++;
            } else if (!run.isText() || !Whitespace.one(run.text()).isBlank()) {
                if (breaks > 1) {
                    plain(parent, some);
                    some = new ArrayList<>();
                } else if (breaks == 1 && !some.isEmpty()) {
                    some.add(Run.of(new HardLineBreak(), Style.PLAIN));
                }
                breaks = 0;
                some.add(run);
            } else if (breaks == 0) {
                some.add(run);
            }
        }
        plain(parent, some);
    }

    private static void plain(Node parent, List<Run> runs) {
        var paragraph = new Paragraph();
        Line.appendTo(paragraph, runs);
        if (hasContent(paragraph)) {
            parent.appendChild(paragraph);
        }
    }

    private static boolean hasContent(Node paragraph) {
        for (var child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof HardLineBreak)
                    && !(child instanceof Text text && text.getLiteral().isBlank())) {
                return true;
            }
        }
        return false;
    }
}
