package colonnade.image.cleaning;

import colonnade.image.ImageProblem;
import colonnade.platform.problem.Problem;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The pixels that may be held at one time by all who work on pictures: whoever finds no room waits, and then is told. */
final class Memory {

    private static final Semaphore PIXELS = new Semaphore(Size.MOST_HELD, true);
    private static final int PATIENCE_SECONDS = 20;

    private Memory() {}

    /** Work on pixels. */
    interface Work<T> {

        T run() throws Exception;
    }

    static <T> T with(long pixels, Work<T> work) throws Exception {
        int room = (int) Math.min(pixels, Size.MOST_HELD);
        if (!PIXELS.tryAcquire(room, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw Problem.of(ImageProblem.IMAGES_BUSY).header("Retry-After", Integer.toString(PATIENCE_SECONDS));
        }
        try {
            return work.run();
        } finally {
            PIXELS.release(room);
        }
    }
}
