package colonnade.image.cleaning;

import colonnade.image.ImageProblem;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;

/**
 * Makes of whatever somebody sends a picture that is safe to show: its kind told from its bytes, its size known before it
 * is unpacked, and every byte of the result written by us. Takes time and memory: never inside a transaction.
 */
public final class CleanImages {

    private static final System.Logger LOG = System.getLogger(CleanImages.class.getName());

    private static final int MOST_MEGABYTES = 16;

    private CleanImages() {}

    /** PNG, JPEG, WebP or GIF, or a problem that says why not. */
    public static CleanImage of(byte[] bytes) {
        if (bytes.length > MOST_MEGABYTES << 20) {
            throw Problem.of(CommonProblem.TOO_LARGE, MOST_MEGABYTES);
        }
        ImageFormat format = ImageFormat.of(bytes);
        return guarded(() -> format == ImageFormat.GIF ? Animations.clean(bytes) : Stills.clean(format, bytes));
    }

    /** The middle of one of ours as a JPEG of exactly this size; of an animation the first frame. */
    public static byte[] cropped(byte[] clean, int width, int height) {
        return guarded(() -> Stills.cropped(ImageFormat.of(clean), clean, width, height))
                .bytes();
    }

    /** Readers meet hostile bytes with any exception there is. */
    private static CleanImage guarded(Memory.Work<CleanImage> work) {
        try {
            return work.run();
        } catch (Problem refusal) {
            throw refusal;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.DEBUG, "A picture could not be read", e);
            throw Problem.of(ImageProblem.IMAGE_BROKEN);
        }
    }
}
