package colonnade.platform.image;

import colonnade.platform.problem.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The blocks of a GIF: how many frames there are and how large each says that it is, before any is unpacked. */
final class GifFile {

    private static final int WIDEST = 1920;
    private static final int MOST_FRAMES = 1000;

    /** Of all frames together: half a minute of a window that somebody recorded. */
    private static final long MOST_PIXELS = 150_000_000;

    private static final int SIGNATURE = 6;
    private static final int FRAME = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;

    private final ByteBuffer in;
    private final Size screen;
    private Size first;
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
        int kind = in.get();
        switch (kind) {
            case FRAME -> frame();
            case EXTENSION -> {
                skip(1);
                skipData();
            }
            case END -> {
                return false;
            }
            default -> throw new IOException("GIF with a block of the unknown kind " + kind);
        }
        return true;
    }

    private void frame() {
        skip(4);
        Size size = size();
        first = first == null ? size : first;
        frames++;
        pixels += size.pixels();
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

    int frames() {
        return frames;
    }

    /** Some programs leave it out and mean the first frame. */
    Size screen() {
        return screen.pixels() > 0 ? screen : first;
    }
}
