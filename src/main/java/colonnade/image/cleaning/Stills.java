package colonnade.image.cleaning;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** Pictures that stand still, read and written. */
final class Stills {

    /** Where a photograph shows no difference and a larger file begins. */
    private static final float QUALITY = 0.85f;

    /** Sixteen bits a sample need twice the room. */
    private static final int DEEP = 2;

    private Stills() {}

    static CleanImage clean(ImageFormat format, byte[] bytes) throws Exception {
        return switch (format) {
            case PNG -> {
                var png = new PngFile(bytes);
                yield clean(format, png.pixels(), png.profile(), png.exif(), png.deep() ? DEEP : 1, true);
            }
            case WEBP -> {
                var webp = new WebPFile(bytes);
                yield clean(format, bytes, null, webp.exif(), 1, webp.lossless());
            }
            default -> clean(format, bytes, null, new JpegFile(bytes).exif(), 1, false);
        };
    }

    private static CleanImage clean(
            ImageFormat format, byte[] bytes, byte[] profile, byte[] exif, int weight, boolean lossless)
            throws Exception {
        ImageReader reader = Readers.of(format);
        try (var in = new ByteArrayImageInputStream(bytes)) {
            reader.setInput(in, true, false);
            Size size = new Size(reader.getWidth(0), reader.getHeight(0)).checked();
            int stride = stride(format, size, weight);
            return Memory.with(size.pixels() / stride / stride * weight, () -> {
                BufferedImage image = Colors.inSrgb(read(reader, stride), profile);
                BufferedImage upright = Orientations.upright(shrunk(image, size), exif);
                return lossless || Colors.seeThrough(upright) ? png(upright) : jpeg(upright);
            });
        } finally {
            reader.dispose();
        }
    }

    /** The reader of WebP holds all pixels before it leaves some out. */
    private static int stride(ImageFormat format, Size size, int weight) {
        int stride = size.stride(Size.MOST_HELD / weight);
        if (format == ImageFormat.WEBP && stride > 1) {
            throw size.tooLarge(Size.MOST_HELD);
        }
        return stride;
    }

    private static BufferedImage read(ImageReader reader, int stride) throws IOException {
        ImageReadParam all = reader.getDefaultReadParam();
        all.setSourceSubsampling(stride, stride, 0, 0);
        return reader.read(0, all);
    }

    private static BufferedImage shrunk(BufferedImage image, Size original) throws IOException {
        Size kept = original.kept();
        return kept.width() >= image.getWidth()
                ? image
                : Thumbnails.of(image).forceSize(kept.width(), kept.height()).asBufferedImage();
    }

    /** The middle of a picture in exactly this size. */
    static CleanImage cropped(ImageFormat format, byte[] bytes, int width, int height) throws Exception {
        ImageReader reader = Readers.of(format);
        try (var in = new ByteArrayImageInputStream(bytes)) {
            reader.setInput(in, true, true);
            Size size = new Size(reader.getWidth(0), reader.getHeight(0)).checked();
            int stride = size.stride(Size.MOST_HELD);
            return Memory.with(size.pixels() / stride / stride, () -> {
                BufferedImage image = Colors.opaque(Colors.inSrgb(read(reader, stride), null));
                return jpeg(Thumbnails.of(image)
                        .size(width, height)
                        .crop(Positions.CENTER)
                        .asBufferedImage());
            });
        } finally {
            reader.dispose();
        }
    }

    private static CleanImage png(BufferedImage image) throws IOException {
        ImageWriter writer = writer("png");
        return written(image, writer, writer.getDefaultWriteParam(), "png");
    }

    private static CleanImage jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = writer("jpeg");
        ImageWriteParam good = writer.getDefaultWriteParam();
        good.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        good.setCompressionQuality(QUALITY);
        good.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(Colors.opaque(image), writer, good, "jpg");
    }

    private static CleanImage written(BufferedImage image, ImageWriter writer, ImageWriteParam how, String extension)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new CleanImage(out.toByteArray(), extension, image.getWidth(), image.getHeight(), false);
    }

    static ImageWriter writer(String format) {
        return ImageIO.getImageWritersByFormatName(format).next();
    }
}
