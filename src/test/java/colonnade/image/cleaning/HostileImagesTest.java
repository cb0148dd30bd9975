package colonnade.image.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import colonnade.image.ImageProblem;
import colonnade.platform.language.Language;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails;
import colonnade.platform.problem.ProblemType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is sent as a picture, it costs little and is answered in words. */
class HostileImagesTest {

    @Test
    void whatIsNoPictureIsToldWhatToDoInstead() {
        assertAdvice("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "SVG");
        assertAdvice("\0\0\0\u0018ftypheic\0\0\0\0", "HEIC");
        assertAdvice("\0\0\0\u0018ftypavif\0\0\0\0", "AVIF");
        assertAdvice("\0\0\0\u0018ftyp", "PNG");
        assertAdvice("BM6\0\0\0", "PNG");
        assertAdvice("%PDF-1.7", "PNG");
        assertAdvice("<html><script>alert(1)</script>", "PNG");
        assertAdvice("", "PNG");
        assertAdvice("\u00ff\u00d8", "PNG");
    }

    @Test
    void anAnimationThatWouldStopIsNotTakenForAStill() {
        assertThat(refusal(SampleImages.ANIMATED_WEBP)).isEqualTo(ImageProblem.IMAGE_TYPE);
        assertThat(refusal(SampleImages.withChunk(SampleImages.png(4, 4), "acTL", new byte[8])))
                .isEqualTo(ImageProblem.IMAGE_TYPE);
    }

    @Test
    void moreThanCanBeHeldIsRefusedBeforeItIsUnpacked() {
        assertThat(refusal(SampleImages.pngBomb(50_000, 50_000))).isEqualTo(ImageProblem.IMAGE_TOO_LARGE);
        assertThat(refusal(SampleImages.pngBomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(ImageProblem.IMAGE_TOO_LARGE);
        assertThat(refusal(jpegSaying(65_500, 65_500))).isEqualTo(ImageProblem.IMAGE_TOO_LARGE);
    }

    @Test
    void aCommentOfMillionsOfPiecesIsNotPutTogether() {
        byte[] gif = SampleImages.animation(2, 4, 4);
        byte[] pieces = new byte[4_000_003];
        for (int i = 2; i < pieces.length - 1; i += 2) {
            pieces[i] = 1;
        }
        pieces[0] = 0x21;
        pieces[1] = (byte) 0xfe;
        byte[] withComment = ByteBuffer.allocate(gif.length + pieces.length)
                .put(gif, 0, gif.length - 1)
                .put(pieces)
                .put((byte) 0x3b)
                .array();

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(CleanImages.of(withComment).animated()).isTrue());
    }

    @Test
    void aTextThatUnpacksToGigabytesIsNotUnpacked() {
        byte[] packed = SampleImages.deflated(new byte[32 << 20]);
        byte[] data = ByteBuffer.allocate(packed.length + 3)
                .put(new byte[] {'x', 0, 0})
                .put(packed)
                .array();
        for (String type : new String[] {"zTXt", "iCCP"}) {
            CleanImage clean = CleanImages.of(SampleImages.withChunk(SampleImages.png(20, 20), type, data));

            assertThat(clean.width()).isEqualTo(20);
        }
    }

    @Test
    void anAnimationOfThousandsOfFramesIsRefused() {
        assertThat(refusal(SampleImages.animation(1_100, 2, 2))).isEqualTo(ImageProblem.ANIMATION_TOO_LARGE);
        byte[] huge = SampleImages.animation(2, 20, 20);
        huge[6] = huge[7] = (byte) 0xff;
        assertThat(refusal(huge)).isEqualTo(ImageProblem.ANIMATION_TOO_LARGE);
    }

    @Test
    void aPhotographOfAThousandScansIsRefused() {
        byte[] jpeg = SampleImages.jpeg(20, 20);
        var many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 1000; i++) {
            many.writeBytes(new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0});
        }
        many.write(jpeg, jpeg.length - 2, 2);

        assertThat(refusal(many.toByteArray())).isEqualTo(ImageProblem.IMAGE_BROKEN);
    }

    @Test
    void aFileThatEndsTooEarlyIsBroken() {
        for (byte[] whole : new byte[][] {
            SampleImages.png(200, 200),
            SampleImages.jpeg(200, 200),
            SampleImages.LOSSY_WEBP,
            SampleImages.LOSSLESS_WEBP,
            SampleImages.animation(3, 60, 60)
        }) {
            for (int part = 2; part < 10; part += 3) {
                byte[] half = Arrays.copyOf(whole, Math.max(30, whole.length * part / 10));
                assertThat(refusal(half))
                        .as(new String(half, 0, 12, StandardCharsets.ISO_8859_1) + part)
                        .isEqualTo(ImageProblem.IMAGE_BROKEN);
            }
        }
    }

    @Test
    void noBytesAtAllBringMoreThanAProblem() {
        var random = new Random(7);
        for (byte[] whole : new byte[][] {
            SampleImages.png(64, 64),
            SampleImages.photographOnItsSide(64, 64),
            SampleImages.LOSSY_WEBP,
            SampleImages.ALPHA_WEBP,
            SampleImages.linearJpeg(),
            SampleImages.linearPng(),
            SampleImages.animation(3, 30, 30)
        }) {
            IntStream.range(0, 100).forEach(i -> {
                byte[] damaged = whole.clone();
                for (int hits = 0; hits <= i % 5; hits++) {
                    damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
                }
                try {
                    CleanImages.of(damaged);
                } catch (Problem refused) {
                    assertThat(refused.type().status()).isBetween(400, 499);
                }
            });
        }
    }

    private static byte[] jpegSaying(int width, int height) {
        byte[] jpeg = SampleImages.jpeg(20, 20);
        for (int i = 0; i < jpeg.length - 8; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame header");
    }

    private static void assertAdvice(String bytes, String word) {
        Problem refused =
                catchThrowableOfType(Problem.class, () -> CleanImages.of(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(refused.type()).isEqualTo(ImageProblem.IMAGE_TYPE);
        for (Language language : Language.values()) {
            assertThat(ProblemDetails.of(refused, language).detail()).contains(word);
        }
    }

    private static ProblemType refusal(byte[] bytes) {
        Problem refused = catchThrowableOfType(Problem.class, () -> CleanImages.of(bytes));
        return refused == null ? null : refused.type();
    }
}
