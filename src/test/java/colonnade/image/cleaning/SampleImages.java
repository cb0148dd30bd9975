package colonnade.image.cleaning;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Files as cameras, programs and attackers make them. */
public final class SampleImages {

    /** A red half beside a blue one, 32 × 24; the blue one of the last two is half transparent. */
    public static final byte[] LOSSY_WEBP = base64(
            "UklGRlgAAABXRUJQVlA4IEwAAADwAwCdASogABgAPmUoj0WkIqEb/VQAQAZEsgA7gvoH4q/gAAjUtnBAAP7wUx//4a8nwGQ///cGj35/"
                    + "60X+yrWge/8E384vHjhI6AAA");

    static final byte[] LOSSLESS_WEBP = base64("UklGRioAAABXRUJQVlA4TB0AAAAvH8AFEA8wIKdiPgjrA/9jCQKBJH/pBQaI6H9QbwA=");
    static final byte[] ALPHA_WEBP = base64(
            "UklGRoYAAABXRUJQVlA4WAoAAAAQAAAAHwAAFwAAQUxQSBQAAAABD/DA/4iIIBBI8pdeYICI/gf1BlZQOCBMAAAA8AMAnQEqIAAY"
                    + "AD5lKI9FpCKhG/1UAEAGRLIAO4L6B+Kv4AAI1LZwQAD+8FMf/+GvJ8BkP//3Bo9+f+tF/sq1oHv/BN/OLx44SOgAAA==");
    static final byte[] ANIMATED_WEBP = base64(
            "UklGRpIAAABXRUJQVlA4WAoAAAASAAAAHwAAFwAAQU5JTQYAAAD/////AABBTk1GNAAAAAAAAAAAAB8AABcAAGQAAAJWUDhMHAAA"
                    + "AC8fwAUADzAgB2E9FfP8RwsEAkn+0gsMENH/KN5BTk1GKgAAAAgAAAAAAA8AABcAAGQAAAJWUDhMEQAAAC8PwAUQB1CQgpS5gIGI"
                    + "6H8AAA==");

    /** What nobody may find in what we keep. */
    static final String SECRET = "GPS-SECRET-31.2304N";

    private SampleImages() {}

    /** Red above, blue below, of any size. */
    public static BufferedImage picture(int width, int height) {
        return painted(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    static BufferedImage painted(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight() / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, image.getHeight() / 2, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] png(int width, int height) {
        return encoded(picture(width, height), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(picture(width, height), "jpeg");
    }

    static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Held with its right side up (6), as a phone does it, and with the place where it was taken. */
    static byte[] photographOnItsSide(int width, int height) {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
        exif.putShort((short) 6).putShort((short) 0).putInt(0);
        exif.put(SECRET.getBytes(StandardCharsets.US_ASCII));
        return withSegment(jpeg(width, height), 0xe1, exif.array());
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + data.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Half as bright as white in a space where numbers mean light: 188 in sRGB. */
    static byte[] linearJpeg() {
        byte[] profile = linearProfile();
        byte[] data = ByteBuffer.allocate(profile.length + 14)
                .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1))
                .put(profile)
                .array();
        return withSegment(encoded(halfBright(), "jpeg"), 0xe2, data);
    }

    /** The same as a PNG, whose profile stands in a chunk. */
    static byte[] linearPng() {
        byte[] packed = deflated(linearProfile());
        byte[] data = ByteBuffer.allocate(packed.length + 8)
                .put("linear\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(packed)
                .array();
        return withChunk(encoded(halfBright(), "png"), "iCCP", data);
    }

    private static byte[] linearProfile() {
        return ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB))
                .getProfile()
                .getData();
    }

    private static BufferedImage halfBright() {
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_3BYTE_BGR);
        for (int band = 0; band < 3; band++) {
            image.getRaster().setSamples(0, 0, 16, 16, band, filled(256, 128));
        }
        return image;
    }

    /** White paper, in the four inks of printers as Adobe's programs write them: upside down. */
    static byte[] cmyk() throws IOException {
        var model = new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, 16, 16, 4, 64, new int[] {0, 1, 2, 3});
        WritableRaster inks = Raster.createWritableRaster(model, null);
        for (int band = 0; band < 4; band++) {
            inks.setSamples(0, 0, 16, 16, band, filled(256, 255));
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        byte[] adobe = ByteBuffer.allocate(12)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {0, 100, 0, 0, 0, 0, 0})
                .array();
        return withSegment(out.toByteArray(), 0xee, adobe);
    }

    static int[] filled(int length, int value) {
        int[] values = new int[length];
        Arrays.fill(values, value);
        return values;
    }

    static byte[] deflated(byte[] data) {
        var deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] packed = new byte[data.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** Behind the header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        int header = 8 + 25;
        byte[] chunk = chunk(type, data);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, header)
                .put(chunk)
                .put(png, header, png.length - header)
                .array();
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A few bytes that say they are that many pixels. */
    static byte[] pngBomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", deflated(new byte[100_000])));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** Frames of a moving square, each a tenth of a second, for ever. */
    public static byte[] animation(int frames, int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                writer.writeToSequence(frame(writer, i, width, height), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static IIOImage frame(ImageWriter writer, int index, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(Color.HSBtoRGB(index / 7f, 1, 1)));
        graphics.fillRect(index % width, 0, width / 2, height);
        graphics.dispose();
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        var root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_gif_image_1.0");
        var control = (IIOMetadataNode)
                root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("disposalMethod", "restoreToBackgroundColor");
        control.setAttribute("delayTime", "10");
        var loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        root.appendChild(extensions);
        var comments = new IIOMetadataNode("CommentExtensions");
        var comment = new IIOMetadataNode("CommentExtension");
        comment.setAttribute("value", SECRET);
        comments.appendChild(comment);
        root.appendChild(comments);
        metadata.setFromTree("javax_imageio_gif_image_1.0", root);
        return new IIOImage(image, null, metadata);
    }

    static IIOMetadataNode frameMetadata(byte[] gif, int index) {
        Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReadersByFormatName("gif");
        var reader = readers.next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            return (IIOMetadataNode) reader.getImageMetadata(index).getAsTree("javax_imageio_gif_image_1.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
