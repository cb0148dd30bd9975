package colonnade.launch.imports;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Lines that are sent together, and where each came from. */
final class Batch {

    static final int MOST_LINES = 500;
    static final int MOST_BYTES = 8 << 20;

    private final List<Line> lines = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    boolean hasRoomFor(byte[] text) {
        return lines.isEmpty() || lines.size() < MOST_LINES && body.size() + text.length < MOST_BYTES;
    }

    void add(Line line, byte[] text) {
        lines.add(line);
        body.writeBytes(text);
        body.write('\n');
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int size() {
        return lines.size();
    }

    byte[] body() {
        return body.toByteArray();
    }

    /** The place in its file of what the server calls line {@code number}, from 1. */
    String place(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1).place() : "?:" + number;
    }
}
