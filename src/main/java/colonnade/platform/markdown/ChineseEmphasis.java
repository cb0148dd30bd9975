package colonnade.platform.markdown;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Reads {@code **重点：**后文} as strong. CommonMark wants a space or another mark after the closing stars when a
 * punctuation mark stands before them, which Chinese text never has.
 */
final class ChineseEmphasis implements PostProcessor {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=[^\\s*])([^*\\n]{0,499}[^\\s*])\\*\\*");

    @Override
    public Node process(Node document) {
        var texts = new ArrayList<Text>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                if (text.getLiteral().contains("**")) {
                    texts.add(text);
                }
            }
        });
        texts.forEach(ChineseEmphasis::split);
        return document;
    }

    private static void split(Text text) {
        var literal = text.getLiteral();
        var match = STRONG.matcher(literal);
        var done = 0;
        while (match.find()) {
            if (touchesChinesePunctuation(match.group(1))) {
                text.insertBefore(new Text(literal.substring(done, match.start())));
                text.insertBefore(strong(match.group(1)));
                done = match.end();
            }
        }
        text.setLiteral(literal.substring(done));
    }

    private static boolean touchesChinesePunctuation(String inner) {
        return Han.isPunctuation(inner.codePointAt(0)) || Han.isPunctuation(inner.codePointBefore(inner.length()));
    }

    private static Node strong(String inner) {
        var strong = new StrongEmphasis("**");
        strong.appendChild(new Text(inner));
        return strong;
    }
}
