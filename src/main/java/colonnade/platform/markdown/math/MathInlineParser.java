package colonnade.platform.markdown.math;

import java.util.Set;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code $x$} and {@code $$x$$} within a line, by Pandoc's rules: no space inside the dollars, no digit after the
 * closing one; and no line break nor strong text, which real articles have between two dollars that are none. As on
 * GitHub, a Latin letter or digit may touch neither from outside, so that prices and shell variables
 * stay what they are; Chinese may.
 */
final class MathInlineParser implements InlineContentParser {

    /** Every dollar looks this far for its partner: a text of nothing but dollars stays cheap. */
    private static final int LONGEST = 1_000;

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new MathInlineParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var before = scanner.peekPreviousCodePoint();
        if (before == '$' || isWord(before)) {
            return ParsedInline.none();
        }
        var dollars = scanner.matchMultiple('$');
        if (dollars > 2 || !scanner.hasNext() || Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        var start = scanner.position();
        var tex = close(scanner, dollars);
        return tex == null || start.equals(scanner.position())
                ? ParsedInline.none()
                : ParsedInline.of(new MathInline(tex), scanner.position());
    }

    private static String close(Scanner scanner, int dollars) {
        var start = scanner.position();
        var last = '$';
        for (var read = 0; read < LONGEST && scanner.hasNext(); read++) {
            var character = scanner.peek();
            if (character == '$') {
                var end = scanner.position();
                var closes = scanner.matchMultiple('$') == dollars
                        && !Character.isWhitespace(last)
                        && !isWord(scanner.peekCodePoint());
                return closes ? tex(scanner.getSource(start, end)) : null;
            }
            if (character == '\n' || character == '*' && last == '*') {
                return null;
            }
            if (character == '\\') {
                scanner.next();
            }
            if (scanner.hasNext()) {
                last = scanner.peek();
                scanner.next();
            }
        }
        return null;
    }

    /** GitHub also writes {@code $`x`$}, where x may hold anything. */
    private static String tex(SourceLines source) {
        var tex = source.getContent();
        var quoted = tex.length() > 2 && tex.startsWith("`") && tex.endsWith("`");
        return quoted ? tex.substring(1, tex.length() - 1) : tex;
    }

    private static boolean isWord(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
