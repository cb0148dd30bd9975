package colonnade.image.cleaning;

import colonnade.image.ImageProblem;
import colonnade.platform.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The blocks of a GIF: how many frames there are and how large each says that it is, before any is unpacked. The JDK's
 * reader copies a comment as often as it has pieces: it gets only the blocks that are seen.
 */
final class GifFile {

    private static final int WIDEST = 1920;
    private static final int MOST_FRAMES = 1000;

    /** Of all frames together: half a minute of a window that somebody recorded. */
    private static final long MOST_PIXELS = 150_000_000;

    private static final int SIGNATURE = 6;
    private static final int FRAME = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;

    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;

    /** Of an extension that is seen: a control block or how often all is repeated. */
    private static final int LONGEST_EXTENSION = 64;

    private final ByteBuffer in;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final Size screen;
    private Size first;
    private Size largest = new Size(0, 0);
    private int frames;
    private long pixels;

    GifFile(byte[] bytes) throws IOException {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            in.position(SIGNATURE);
            screen = size();
            int flags = in.get();
            skip(2);
            skipPalette(flags);
            keepFrom(0);
            while (block()) {
                // the next one
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new EOFException("GIF ends too early");
        }
        if (frames == 0) {
            throw new EOFException("GIF without a picture");
        }
        check(screen());
    }

    private boolean block() throws IOException {
        int start = in.position();
        int kind = in.get();
        switch (kind) {
            case FRAME -> {
                frame();
                keepFrom(start);
            }
            case EXTENSION -> {
                int label = Byte.toUnsignedInt(in.get());
                skipData();
                boolean used = label == CONTROL || label == APPLICATION;
                if (used && in.position() - start <= LONGEST_EXTENSION) {
                    keepFrom(start);
                }
            }
            case END -> {
                keepFrom(start);
                return false;
            }
            default -> throw new IOException("GIF with a block of the unknown kind " + kind);
        }
        return true;
    }

    private void keepFrom(int start) {
        seen.write(in.array(), start, in.position() - start);
    }

    private void frame() {
        skip(4);
        Size size = size();
        first = first == null ? size : first;
        frames++;
        pixels += size.pixels();
        largest = size.pixels() > largest.pixels() ? size : largest;
        check(size);
        skipPalette(in.get());
        skip(1);
        skipData();
    }

    private void check(Size size) {
        boolean wide = Math.max(size.width(), size.height()) > WIDEST;
        if (wide || frames > MOST_FRAMES || pixels > MOST_PIXELS) {
            throw Problem.of(ImageProblem.ANIMATION_TOO_LARGE, WIDEST, MOST_FRAMES, MOST_PIXELS / 1_000_000);
        }
    }

    private Size size() {
        return new Size(Short.toUnsignedInt(in.getShort()), Short.toUnsignedInt(in.getShort()));
    }

    private void skipPalette(int flags) {
        if ((flags & 0x80) != 0) {
            skip(3 << (flags & 7) + 1);
        }
    }

    private void skipData() {
        int length = Byte.toUnsignedInt(in.get());
        while (length > 0) {
            skip(length);
            length = Byte.toUnsignedInt(in.get());
        }
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }

    /** The file without what nobody sees. */
    byte[] seen() {
        return seen.toByteArray();
    }

    /** What is held at a time while it is read. */
    long held() {
        return Math.max(screen().pixels(), largest.pixels());
    }

    int frames() {
        return frames;
    }

    /** Some programs leave it out and mean the first frame. */
    Size screen() {
        return screen.pixels() > 0 ? screen : first;
    }
}
