package colonnade.image.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CleanImagesTest {

    @Test
    void aPngKeepsEveryPixelAndItsTransparency() {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(3);
        for (int i = 0; i < 40 * 30; i++) {
            image.setRGB(i % 40, i / 40, random.nextInt());
        }

        CleanImage clean = CleanImages.of(SampleImages.encoded(image, "png"));

        assertThat(clean.extension()).isEqualTo("png");
        assertThat(pixels(SampleImages.read(clean.bytes()))).isEqualTo(pixels(image));
    }

    @Test
    void aPngWithAPaletteKeepsIt() {
        var image = SampleImages.painted(new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_INDEXED));

        CleanImage clean = CleanImages.of(SampleImages.encoded(image, "png"));

        assertThat(SampleImages.read(clean.bytes()).getType()).isEqualTo(BufferedImage.TYPE_BYTE_INDEXED);
    }

    @Test
    void grayStaysAsDarkAsItWas() {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            var image = new BufferedImage(8, 8, type);
            int half = type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 * 257;
            image.getRaster().setSamples(0, 0, 8, 8, 0, SampleImages.filled(64, half));

            BufferedImage clean = SampleImages.read(
                    CleanImages.of(SampleImages.encoded(image, "png")).bytes());

            assertThat(clean.getRaster().getSample(3, 3, 0)).isEqualTo(128);
        }
    }

    @Test
    void aPhotographStandsUprightAndTellsNobodyWhereItWasTaken() {
        CleanImage clean = CleanImages.of(SampleImages.photographOnItsSide(64, 32));

        BufferedImage upright = SampleImages.read(clean.bytes());
        assertThat(clean.extension()).isEqualTo("jpg");
        assertThat(new int[] {upright.getWidth(), upright.getHeight()}).containsExactly(32, 64);
        assertThat(new int[] {clean.width(), clean.height()}).containsExactly(32, 64);
        assertNear(upright.getRGB(28, 32), Color.RED);
        assertNear(upright.getRGB(4, 32), Color.BLUE);
        assertThat(latin(clean.bytes())).doesNotContain("Exif", SampleImages.SECRET);
    }

    @Test
    void coloursOfAnotherSpaceBecomeThoseOfSrgb() {
        for (byte[] linear : new byte[][] {SampleImages.linearJpeg(), SampleImages.linearPng()}) {
            CleanImage clean = CleanImages.of(linear);

            assertThat(new Color(SampleImages.read(clean.bytes()).getRGB(8, 8)).getGreen())
                    .isCloseTo(188, within(3));
            assertThat(latin(clean.bytes())).doesNotContain("iCCP", "ICC_PROFILE");
        }
    }

    @Test
    void aPhotographInTheColoursOfPrintersIsRead() throws IOException {
        CleanImage clean = CleanImages.of(SampleImages.cmyk());

        assertNear(SampleImages.read(clean.bytes()).getRGB(8, 8), Color.WHITE);
    }

    @Test
    void aPictureWiderThanAnyPageIsScaledDown() {
        assertSize(CleanImages.of(SampleImages.jpeg(3200, 1600)), 2560, 1280);
        assertSize(CleanImages.of(SampleImages.png(1500, 3000)), 1280, 2560);
    }

    @Test
    void aPictureOfMoreThanWeHoldAtOnceIsReadCoarsely() {
        CleanImage clean = CleanImages.of(SampleImages.jpeg(6000, 4000));

        assertSize(clean, 2560, 1707);
        assertNear(SampleImages.read(clean.bytes()).getRGB(1000, 100), Color.RED);
    }

    @Test
    void aLongScreenshotStaysReadable() {
        assertSize(CleanImages.of(SampleImages.png(500, 6_000)), 500, 6_000);
    }

    @Test
    void aWebPBecomesWhatItLooksLike() {
        assertThat(CleanImages.of(SampleImages.LOSSY_WEBP).extension()).isEqualTo("jpg");
        for (byte[] transparent : new byte[][] {SampleImages.LOSSLESS_WEBP, SampleImages.ALPHA_WEBP}) {
            CleanImage clean = CleanImages.of(transparent);

            BufferedImage image = SampleImages.read(clean.bytes());
            assertThat(clean.extension()).isEqualTo("png");
            assertThat(image.getRGB(4, 12) >>> 24).isEqualTo(255);
            assertThat(image.getRGB(28, 12) >>> 24).isEqualTo(128);
            assertNear(image.getRGB(4, 12), new Color(0xcc2020));
        }
    }

    @Test
    void anAnimationGoesOnMoving() {
        byte[] gif = SampleImages.animation(5, 40, 20);

        CleanImage clean = CleanImages.of(gif);

        assertThat(clean.animated()).isTrue();
        assertThat(clean.extension()).isEqualTo("gif");
        assertSize(clean, 40, 20);
        for (int i = 0; i < 5; i++) {
            assertThat(pixels(frame(clean.bytes(), i))).isEqualTo(pixels(frame(gif, i)));
            Element frame = SampleImages.frameMetadata(clean.bytes(), i);
            Element control = (Element)
                    frame.getElementsByTagName("GraphicControlExtension").item(0);
            assertThat(control.getAttribute("delayTime")).isEqualTo("10");
            assertThat(control.getAttribute("disposalMethod")).isEqualTo("restoreToBackgroundColor");
        }
        assertThat(latin(clean.bytes())).contains("NETSCAPE2.0").doesNotContain(SampleImages.SECRET);
    }

    @Test
    void aGifThatStandsStillIsNoAnimation() {
        CleanImage clean = CleanImages.of(SampleImages.animation(1, 40, 20));

        assertThat(clean.animated()).isFalse();
        assertThat(clean.extension()).isEqualTo("gif");
    }

    @Test
    void whatHidesInAFileIsGone() {
        byte[] page = "<script>alert(document.domain)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] withText = SampleImages.withChunk(SampleImages.png(20, 20), "tEXt", page);
        byte[] withTail = Arrays.copyOf(withText, withText.length + page.length);
        System.arraycopy(page, 0, withTail, withText.length, page.length);
        byte[] jpeg = SampleImages.withSegment(SampleImages.jpeg(20, 20), 0xfe, page);

        assertThat(latin(CleanImages.of(withTail).bytes())).doesNotContain("<script>");
        assertThat(latin(CleanImages.of(jpeg).bytes())).doesNotContain("<script>");
    }

    @Test
    void theSameFileBecomesTheSameBytes() {
        byte[] photograph = SampleImages.photographOnItsSide(64, 32);

        assertThat(CleanImages.of(photograph).bytes())
                .isEqualTo(CleanImages.of(photograph).bytes());
    }

    @Test
    void aCardIsTheMiddleOfAPicture() {
        for (byte[] bytes : new byte[][] {
            SampleImages.png(900, 2000), SampleImages.animation(3, 600, 100), SampleImages.jpeg(50, 50)
        }) {
            BufferedImage card = SampleImages.read(CleanImages.cropped(bytes, 1200, 630));

            assertThat(new int[] {card.getWidth(), card.getHeight()}).containsExactly(1200, 630);
        }
    }

    private static BufferedImage frame(byte[] gif, int index) {
        var reader = javax.imageio.ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = javax.imageio.ImageIO.createImageInputStream(new java.io.ByteArrayInputStream(gif))) {
            reader.setInput(in);
            return reader.read(index);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static void assertSize(CleanImage image, int width, int height) {
        BufferedImage read = SampleImages.read(image.bytes());
        assertThat(new int[] {image.width(), image.height(), read.getWidth(), read.getHeight()})
                .containsExactly(width, height, width, height);
    }

    private static void assertNear(int rgb, Color expected) {
        Color found = new Color(rgb);
        assertThat(found.getRed()).isCloseTo(expected.getRed(), within(12));
        assertThat(found.getGreen()).isCloseTo(expected.getGreen(), within(12));
        assertThat(found.getBlue()).isCloseTo(expected.getBlue(), within(12));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
