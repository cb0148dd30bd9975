package colonnade.platform.markdown.math;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads {@code $$} … {@code $$} on lines of their own. A blank line ends what was not closed: it was no formula. */
final class MathBlockParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final MathBlock block = new MathBlock();
    private final List<SourceLine> lines = new ArrayList<>();
    private boolean closed;

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT
                    || !opens(line.subSequence(from, line.length()).toString().strip())) {
                return BlockStart.none();
            }
            return BlockStart.of(new MathBlockParser()).atIndex(from);
        }

        /** Dollars that close on the same line with words after them are the business of the line. */
        private static boolean opens(String line) {
            if (!line.startsWith("$$") || line.startsWith("$$$")) {
                return false;
            }
            var end = line.indexOf("$$", 2);
            return end < 0 || end == line.length() - 2 && end > 2;
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
        var text = line.getContent().toString().strip();
        closed = text.endsWith("$$") && (lines.size() > 1 || text.length() > 4);
    }

    @Override
    public void closeBlock() {
        if (closed) {
            var source = SourceLines.of(lines).getContent().strip();
            block.close(source.substring(2, source.length() - 2).strip());
        }
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        if (!closed) {
            inlines.parse(SourceLines.of(lines), block);
        }
    }
}
