package colonnade.publication.imports;

import colonnade.imports.ImportFinding;
import colonnade.platform.problem.Problem;
import colonnade.publication.PublicationProblem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts the body of a request into lines. A line that is too long or no UTF-8 is reported and spoils no other. */
public final class LineReader {

    /** Far more than the longest article that is accepted, and little enough to be held several times. */
    static final int LONGEST_LINE = 2 * 1024 * 1024;

    /** So that what became of them can be told in one answer. */
    static final int MOST_LINES = 10_000;

    private final InputStream in;
    private final List<ReceivedLine> lines = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number = 1;
    private boolean tooLong;

    private LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    public static List<ReceivedLine> read(InputStream body) throws IOException {
        LineReader reader = new LineReader(body);
        reader.readAll();
        return reader.lines;
    }

    private void readAll() throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                endLine();
            } else if (line.size() < LONGEST_LINE) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        endLine();
    }

    private void endLine() {
        if (tooLong) {
            add(ReceivedLine.bad(number, ImportFinding.of("line-too-long", String.valueOf(LONGEST_LINE >> 20))));
        } else {
            addText();
        }
        line.reset();
        tooLong = false;
        number++;
    }

    private void addText() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            // a byte order mark, as some editors leave it at the start
            String content = text.replace("\uFEFF", "").strip();
            if (content.indexOf('\0') >= 0) {
                add(ReceivedLine.bad(number, ImportFinding.of("not-json")));
            } else if (!content.isEmpty()) {
                add(ReceivedLine.good(number, content));
            }
        } catch (CharacterCodingException e) {
            add(ReceivedLine.bad(number, ImportFinding.of("not-utf8")));
        }
    }

    private void add(ReceivedLine received) {
        if (lines.size() == MOST_LINES) {
            throw Problem.of(PublicationProblem.TOO_MANY_LINES, MOST_LINES);
        }
        lines.add(received);
    }
}
