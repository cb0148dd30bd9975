package colonnade.platform.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes in a whole body, however slowly it comes, before anything waits for it: a large one goes to a file. */
public final class Spool {

    private static final int IN_MEMORY = 1 << 18;

    private Spool() {}

    /** The same bytes, all there. What the file takes up is free again when the stream is closed. */
    public static InputStream of(InputStream body) throws IOException {
        byte[] first = body.readNBytes(IN_MEMORY);
        return first.length < IN_MEMORY ? new ByteArrayInputStream(first) : file(first, body);
    }

    private static InputStream file(byte[] first, InputStream rest) throws IOException {
        Path file = Files.createTempFile("body", null);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(first);
                rest.transferTo(out);
            }
            return Files.newInputStream(file);
        } finally {
            // an open file outlives its name, and no crash leaves it behind
            Files.delete(file);
        }
    }
}
