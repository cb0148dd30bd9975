package colonnade.platform.markdown.math;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the TeX as text: readable without scripts, in feeds and by search; the page's script typesets it. */
final class MathHtml implements NodeRenderer {

    private static final Map<String, String> MATH = Map.of("class", "math");

    private final HtmlNodeRendererContext context;

    MathHtml(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MathInline.class, MathBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof MathInline inline) {
            write(node, "span", inline.tex());
            return;
        }
        var html = context.getWriter();
        html.line();
        if (((MathBlock) node).tex() == null) {
            paragraph(node);
        } else {
            write(node, "div", ((MathBlock) node).tex());
        }
        html.line();
    }

    private void write(Node node, String element, String tex) {
        var html = context.getWriter();
        html.tag(element, context.extendAttributes(node, element, MATH));
        html.text(tex);
        html.tag("/" + element);
    }

    private void paragraph(Node node) {
        var html = context.getWriter();
        html.tag("p", context.extendAttributes(node, "p", Map.of()));
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/p");
    }
}
