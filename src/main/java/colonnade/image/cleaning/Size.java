package colonnade.image.cleaning;

import colonnade.image.ImageProblem;
import colonnade.platform.problem.Problem;

/** Width and height in pixels, and how much of them is taken and kept. */
record Size(int width, int height) {

    /** What cameras make; each side as PNG and JPEG can have it. */
    private static final long MOST_PIXELS = 64_000_000;

    /** So many pixels are in memory at a time, four bytes each and as many again while they are converted. */
    static final int MOST_HELD = 20_000_000;

    /** Twice as wide as the page's text: sharp on a dense screen. */
    private static final int WIDEST = 2560;

    /** A picture so much longer than wide is read by scrolling, such as a screenshot of a chat. */
    private static final int STRIP = 3;

    /** Refuses what would be too much to look at. */
    Size checked() {
        if ((long) width * height > MOST_PIXELS) {
            throw tooLarge(MOST_PIXELS);
        }
        return this;
    }

    Problem tooLarge(long mostPixels) {
        return Problem.of(ImageProblem.IMAGE_TOO_LARGE, width, height, mostPixels / 1_000_000);
    }

    long pixels() {
        return (long) width * height;
    }

    /** Every so many pixels in each direction have to be read, so that {@code most} are held. */
    int stride(long most) {
        int stride = 1;
        while (pixels() / stride / stride > most) {
            stride++;
        }
        return stride;
    }

    /** As large as readers get it. */
    Size kept() {
        boolean strip = height > STRIP * width;
        double shrink = Math.min(1, (double) WIDEST / (strip ? width : Math.max(width, height)));
        return new Size(scaled(width, shrink), scaled(height, shrink));
    }

    private static int scaled(int side, double shrink) {
        return Math.max(1, (int) Math.round(side * shrink));
    }
}
