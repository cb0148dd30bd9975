package colonnade.platform.markdown.pasted;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Writes text with a backslash only where it would be read as markup: {@code snake_case} and {@code R&D} stay as they
 * are, which the library's own writer would escape.
 */
public final class PlainText implements NodeRenderer {

    /** What the library asks for. */
    public static final MarkdownNodeRendererFactory FACTORY = new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new PlainText(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    };

    private static final Pattern MARKUP = Pattern.compile("`"
            + "|\\\\(?=\\p{Punct})"
            + "|\\*(?![\\s*]|$)|(?<![\\s*])\\*"
            + "|(?<![\\p{L}\\p{N}_])_+|(?<!_)_++(?![\\p{L}\\p{N}])"
            + "|~(?=[^~]*~)|(?<=\\S)~(?!\\w)"
            + "|<(?=[A-Za-z/!?])"
            + "|&(?=#?\\w+;)"
            + "|\\[(?=\\^)|](?=[(\\[:])"
            + "|\\$(?=\\S[^$]*\\$)|\\$(?=\\$)");
    private static final Pattern LINE_START =
            Pattern.compile("^(?:[-+](?=\\s|$)|#(?=#{0,5}(?:\\s|$))|>|=+(?=\\s*$)|-(?=-*\\s*$)|~(?=~~))");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

    private final MarkdownNodeRendererContext context;

    private PlainText(MarkdownNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        var text = escaped(((Text) node).getLiteral());
        if (node.getParent() instanceof Link) {
            text = BRACKET.matcher(text.replace("\\]", "]").replace("\\[", "[")).replaceAll("\\\\$0");
        }
        if (startsLine(node)) {
            text = NUMBERED.matcher(LINE_START.matcher(text).replaceFirst("\\\\$0"))
                    .replaceFirst("$1\\\\$2");
        }
        if (text.endsWith("!") && node.getNext() instanceof Link) {
            text = text.substring(0, text.length() - 1) + "\\!";
        }
        context.getWriter().raw(text);
    }

    private static String escaped(String literal) {
        return MARKUP.matcher(literal)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group().replaceAll(".", Matcher.quoteReplacement("\\") + "$0")));
    }

    private static boolean startsLine(Node node) {
        var before = node.getPrevious();
        return before instanceof HardLineBreak || before == null && node.getParent() instanceof Block;
    }
}
