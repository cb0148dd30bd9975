package colonnade.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Leaves only the text of a link whose address is no address: one definition is written out at every reference. */
final class LongDestinations implements PostProcessor {

    private static final int LONGEST = 2_000;

    @Override
    public Node process(Node document) {
        List<Node> tooLong = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                note(link, link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                note(image, image.getDestination());
                visitChildren(image);
            }

            private void note(Node node, String destination) {
                if (destination.length() > LONGEST) {
                    tooLong.add(node);
                }
            }
        });
        tooLong.forEach(LongDestinations::unwrap);
        return document;
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
