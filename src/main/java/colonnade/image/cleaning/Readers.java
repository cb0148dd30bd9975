package colonnade.image.cleaning;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * A reader for each format, and never another. ImageIO's registry belongs to the whole server: what an application adds to
 * it outlives the application, and everybody else would read with it.
 */
final class Readers {

    private static final ImageReaderSpi JPEG = jpeg();
    private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();

    private Readers() {}

    static ImageReader of(ImageFormat format) throws IOException {
        return switch (format) {
            case JPEG -> JPEG.createReaderInstance();
            case WEBP -> WEBP.createReaderInstance();
            case PNG, GIF -> ofJdk(format.name());
        };
    }

    /** It reads through the JDK's own, which it looks up when it is told of a registry; that adds nothing to it. */
    private static ImageReaderSpi jpeg() {
        var spi = new JPEGImageReaderSpi();
        spi.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
        return spi;
    }

    /** Another application may have registered one of its own. */
    private static ImageReader ofJdk(String name) {
        Iterator<ImageReader> found = ImageIO.getImageReadersByFormatName(name);
        while (found.hasNext()) {
            ImageReader reader = found.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("The JDK reads no " + name);
    }
}
