package colonnade.image.cleaning;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** How a camera was held, as its Exif data say. */
final class Orientations {

    private static final byte[] PREFIX = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private Orientations() {}

    /** A part of a file as Exif data, with the prefix that some formats leave out. */
    static byte[] exif(byte[] bytes, int from, int length) {
        byte[] data = Arrays.copyOfRange(bytes, from, from + length);
        if (Arrays.equals(PREFIX, Arrays.copyOf(data, PREFIX.length))) {
            return data;
        }
        byte[] prefixed = Arrays.copyOf(PREFIX, PREFIX.length + length);
        System.arraycopy(data, 0, prefixed, PREFIX.length, length);
        return prefixed;
    }

    /** @param exif null where the file has none */
    static BufferedImage upright(BufferedImage image, byte[] exif) {
        Orientation orientation = exif == null ? null : read(exif);
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** Null for data that make no sense: the picture is as good without them. */
    private static Orientation read(byte[] exif) {
        try {
            return ExifUtils.getOrientationFromExif(exif);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
