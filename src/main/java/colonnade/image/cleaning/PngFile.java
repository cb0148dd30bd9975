package colonnade.image.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * The chunks of a PNG. The JDK's reader would unpack compressed texts of any size before it looks at a pixel: it gets only
 * the chunks that are needed for pixels.
 */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int LARGEST_PROFILE = 4 << 20;

    private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    private byte[] profile;
    private int profiles;
    private byte[] exif;
    private boolean deep;

    PngFile(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        pixels.write(bytes, 0, SIGNATURE);
        in.position(SIGNATURE);
        try {
            String type = "";
            while (!type.equals("IEND")) {
                type = chunk(in, bytes);
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new EOFException("PNG ends too early");
        }
    }

    private String chunk(ByteBuffer in, byte[] bytes) throws IOException {
        int start = in.position();
        int length = in.getInt();
        String type = new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1);
        int data = start + 8;
        in.position(Math.addExact(data, Math.addExact(length, 4)));
        if (PIXELS.contains(type)) {
            pixels.write(bytes, start, length + 12);
        }
        switch (type) {
            case "IHDR" -> deep = bytes[data + 8] == 16;
            case "acTL" -> throw ImageFormat.refusal("image-advice.animated");
            case "iCCP" -> {
                // there is one at most; thousands would each be unpacked
                profile = profiles == 0 ? unpacked(bytes, data, length) : profile;
                profiles++;
            }
            case "eXIf" -> exif = Orientations.exif(bytes, data, length);
            default -> {
                // nothing that is seen
            }
        }
        return type;
    }

    /** Behind a name that ends with a zero, and the one method of compression. */
    private static byte[] unpacked(byte[] bytes, int data, int length) throws IOException {
        int name = data;
        while (name < data + length && bytes[name] != 0) {
            name++;
        }
        int packed = Math.min(name + 2, data + length);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes, packed, data + length - packed))) {
            byte[] unpacked = in.readNBytes(LARGEST_PROFILE + 1);
            return unpacked.length > LARGEST_PROFILE ? null : unpacked;
        }
    }

    byte[] pixels() {
        return pixels.toByteArray();
    }

    /** An ICC profile, or null. */
    byte[] profile() {
        return profile;
    }

    byte[] exif() {
        return exif;
    }

    /** Sixteen bits a sample. */
    boolean deep() {
        return deep;
    }
}
