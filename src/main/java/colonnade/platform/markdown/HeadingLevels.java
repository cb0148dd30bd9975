package colonnade.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Moves all headings one level down where the text uses level 1, which on a page belongs to the title. */
final class HeadingLevels implements PostProcessor {

    @Override
    public Node process(Node document) {
        var headings = new ArrayList<Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
            lower(headings);
        }
        return document;
    }

    private static void lower(List<Heading> headings) {
        headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() + 1)));
    }
}
