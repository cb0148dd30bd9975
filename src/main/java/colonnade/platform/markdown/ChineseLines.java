package colonnade.platform.markdown;

import java.util.ArrayList;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Joins lines that were broken between two Chinese characters: browsers would show a space there. */
final class ChineseLines implements PostProcessor {

    @Override
    public Node process(Node document) {
        var breaks = new ArrayList<SoftLineBreak>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(SoftLineBreak line) {
                breaks.add(line);
            }
        });
        breaks.stream().filter(ChineseLines::standsBetweenChinese).forEach(Node::unlink);
        return document;
    }

    private static boolean standsBetweenChinese(SoftLineBreak line) {
        return line.getPrevious() instanceof Text before
                && line.getNext() instanceof Text after
                && !before.getLiteral().isEmpty()
                && !after.getLiteral().isEmpty()
                && Han.is(
                        before.getLiteral().codePointBefore(before.getLiteral().length()))
                && Han.is(after.getLiteral().codePointAt(0));
    }
}
