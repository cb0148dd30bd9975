package colonnade.platform.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds in Markdown as it is written what people can be pointed to: headings, links and images. */
@ApplicationScoped
public class MarkdownSource {

    /**
     * Where something is written.
     *
     * @param line from 1
     * @param start the first of its characters in the whole, from 0
     * @param end behind the last of them
     */
    public record Place(int line, int start, int end) {}

    /** A link or an image; {@code text} is what stands between its brackets, without marks. */
    public record Reference(boolean image, String destination, String text, Place place) {}

    public record Head(int level, Place place) {}

    public record Found(List<Head> headings, List<Reference> references) {}

    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]{0,4000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SRC = attribute("src");
    private static final Pattern ALT = attribute("alt");

    private final Parser parser = Parser.builder()
            .extensions(Markdown.EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Markdown.DEEPEST)
            .maxInlineNesting(Markdown.DEEPEST)
            .build();

    /** All that is found, in the order of the text; nothing in a text that cannot be rendered. */
    public Found read(String markdown) {
        var visitor = new Finder();
        try {
            parser.parse(markdown).accept(visitor);
        } catch (IllegalArgumentException tooManyCells) {
            return new Found(List.of(), List.of());
        }
        return new Found(visitor.headings, visitor.references);
    }

    private static Pattern attribute(String name) {
        return Pattern.compile(
                "\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);
    }

    private static Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Place(1, 0, 0);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Place(first.getLineIndex() + 1, first.getInputIndex(), last.getInputIndex() + last.getLength());
    }

    private static final class Finder extends AbstractVisitor {

        private final List<Head> headings = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            headings.add(new Head(heading.getLevel(), place(heading)));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            references.add(new Reference(true, image.getDestination(), plain(image), place(image)));
        }

        @Override
        public void visit(Link link) {
            references.add(new Reference(false, link.getDestination(), plain(link), place(link)));
            visitChildren(link);
        }

        @Override
        public void visit(HtmlInline html) {
            images(html.getLiteral(), html);
        }

        @Override
        public void visit(HtmlBlock html) {
            images(html.getLiteral(), html);
        }

        private void images(String literal, Node node) {
            IMAGE.matcher(literal)
                    .results()
                    .map(found ->
                            new Reference(true, value(SRC, found.group()), value(ALT, found.group()), place(node)))
                    .forEach(references::add);
        }

        private static String value(Pattern attribute, String tag) {
            Matcher found = attribute.matcher(tag);
            if (!found.find()) {
                return "";
            }
            for (int i = 1; i <= 3; i++) {
                if (found.group(i) != null) {
                    return found.group(i);
                }
            }
            return "";
        }

        private static String plain(Node node) {
            var text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }
            });
            return text.toString();
        }
    }
}
