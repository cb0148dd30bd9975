package colonnade.launch.imports;

import colonnade.launch.Refusal;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file, packed or not, or of the standard input. */
final class Lines implements Closeable {

    static final int LONGEST = 8 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String name;
    private final long size;
    private final Counting source;
    private final InputStream content;
    private long number;

    private Lines(String name, long size, InputStream open) throws IOException {
        this.name = name;
        this.size = size;
        this.source = new Counting(open);
        this.content = unpacked(new BufferedInputStream(source, 1 << 16));
    }

    static Lines of(String file, InputStream standardInput) throws IOException {
        if (file.equals("-")) {
            return new Lines("-", 0, standardInput);
        }
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new Refusal("import.no-file", file);
        }
        return new Lines(path.getFileName().toString(), Files.size(path), Files.newInputStream(path));
    }

    /** How much of the file has been read, from 0 to 1; unknown for the standard input. */
    Optional<Double> share() {
        return size == 0 ? Optional.empty() : Optional.of(Math.min(1.0, (double) source.count / size));
    }

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int read = content.read();
        if (read < 0) {
            return Optional.empty();
        }
        boolean tooLong = false;
        for (; read >= 0 && read != '\n'; read = content.read()) {
            tooLong |= text.size() >= LONGEST;
            if (!tooLong) {
                text.write(read);
            }
        }
        number++;
        return Optional.of(new Line(name, number, trimmed(text.toByteArray()), tooLong));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private byte[] trimmed(byte[] text) {
        boolean marked = number == 1 && text.length >= 3 && Arrays.equals(BYTE_ORDER_MARK, 0, 3, text, 0, 3);
        boolean returned = text.length > 0 && text[text.length - 1] == '\r';
        return Arrays.copyOfRange(text, marked ? 3 : 0, text.length - (returned ? 1 : 0));
    }

    private static InputStream unpacked(BufferedInputStream open) throws IOException {
        open.mark(2);
        boolean gzip = open.read() == 0x1f && open.read() == 0x8b;
        open.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(open, 1 << 16)) : open;
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
