package colonnade.platform.markdown;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** An image that is a paragraph of its own is a figure; its title is the caption. */
final class Figures implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    static Extension create() {
        return new Figures();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(new Finding());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Writing::new);
    }

    private static final class Figure extends CustomBlock {

        private final String caption;

        Figure(String caption) {
            this.caption = caption;
        }
    }

    private static final class Finding implements PostProcessor {

        @Override
        public Node process(Node document) {
            var alone = new ArrayList<Paragraph>();
            document.accept(new AbstractVisitor() {
                @Override
                public void visit(Paragraph paragraph) {
                    if (picture(paragraph) != null) {
                        alone.add(paragraph);
                    }
                }
            });
            alone.forEach(Finding::replace);
            return document;
        }

        /** The only child, itself or within a link. */
        private static Image picture(Paragraph paragraph) {
            Node only = only(paragraph);
            return (only instanceof Link link ? only(link) : only) instanceof Image image ? image : null;
        }

        private static Node only(Node parent) {
            return parent.getFirstChild() == parent.getLastChild() ? parent.getFirstChild() : null;
        }

        private static void replace(Paragraph paragraph) {
            var image = picture(paragraph);
            var figure = new Figure(image.getTitle());
            image.setTitle(null);
            figure.setSourceSpans(paragraph.getSourceSpans());
            figure.appendChild(paragraph.getFirstChild());
            paragraph.insertBefore(figure);
            paragraph.unlink();
        }
    }

    private record Writing(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Figure.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.line();
            html.tag("figure", context.extendAttributes(node, "figure", Map.of()));
            context.render(node.getFirstChild());
            var caption = ((Figure) node).caption;
            if (caption != null && !caption.isBlank()) {
                html.tag("figcaption");
                html.text(caption);
                html.tag("/figcaption");
            }
            html.tag("/figure");
            html.line();
        }
    }
}
