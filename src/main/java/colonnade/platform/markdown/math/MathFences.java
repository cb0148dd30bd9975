package colonnade.platform.markdown.math;

import java.util.ArrayList;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Reads a fence of the language {@code math} as a formula, as GitHub does. */
final class MathFences implements PostProcessor {

    @Override
    public Node process(Node document) {
        var fences = new ArrayList<FencedCodeBlock>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock fence) {
                if ("math".equals(fence.getInfo())) {
                    fences.add(fence);
                }
            }
        });
        fences.forEach(MathFences::replace);
        return document;
    }

    private static void replace(FencedCodeBlock fence) {
        var formula = new MathBlock();
        formula.close(fence.getLiteral().strip());
        formula.setSourceSpans(fence.getSourceSpans());
        fence.insertBefore(formula);
        fence.unlink();
    }
}
