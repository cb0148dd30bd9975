package colonnade.image.cleaning;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The chunks of a WebP. */
final class WebPFile {

    private static final int HEADER = 12;

    private boolean lossless;
    private byte[] exif;

    WebPFile(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + Integer.toUnsignedLong(in.getInt(4));
        if (end > bytes.length) {
            throw new EOFException("WebP ends too early");
        }
        int at = HEADER;
        while (at + 8 <= end) {
            long length = Integer.toUnsignedLong(in.getInt(at + 4));
            if (at + 8 + length > end) {
                throw new EOFException("WebP ends within a chunk");
            }
            chunk(new String(bytes, at, 4, StandardCharsets.ISO_8859_1), bytes, at + 8, (int) length);
            at += 8 + (int) (length + (length & 1));
        }
    }

    private void chunk(String type, byte[] bytes, int data, int length) {
        switch (type) {
            case "VP8L" -> lossless = true;
            case "ANIM", "ANMF" -> throw ImageFormat.refusal("image-advice.animated");
            case "EXIF" -> exif = Orientations.exif(bytes, data, length);
            default -> {
                // the reader's, or nothing that is seen
            }
        }
    }

    boolean lossless() {
        return lossless;
    }

    byte[] exif() {
        return exif;
    }
}
