package colonnade.platform.http;

import colonnade.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body of which no more is read than somebody may send. */
public final class LimitedBody extends FilterInputStream {

    private static final System.Logger LOG = System.getLogger(LimitedBody.class.getName());

    /** So much more than allowed is listened to, or who is still sending hears no answer but a broken connection. */
    private static final long HEARD_OUT = 64L << 20;

    private final Supplier<Problem> refusal;
    private long left;

    private LimitedBody(InputStream in, long most, Supplier<Problem> refusal) {
        super(in);
        this.left = most;
        this.refusal = refusal;
    }

    /** Refuses at once what is said to be longer, and what turns out to be while it is read. */
    public static void impose(ContainerRequestContext request, long most, Supplier<Problem> refusal) {
        if (request.getLength() > most) {
            hearOut(request.getEntityStream(), most + HEARD_OUT);
            throw refusal.get();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), most, refusal));
        }
    }

    private static void hearOut(InputStream body, long most) {
        var buffer = new byte[65_536];
        var left = most;
        try {
            for (var read = 0; read >= 0 && left > 0; left -= read) {
                read = body.read(buffer);
            }
        } catch (IOException goneAway) {
            LOG.log(System.Logger.Level.DEBUG, "A body that is too large ended early", goneAway);
        }
    }

    @Override
    public int read() throws IOException {
        int result = super.read();
        return counted(result, result < 0 ? 0 : 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return counted(read, read);
    }

    private int counted(int result, int bytes) {
        left -= Math.max(bytes, 0);
        if (left < 0) {
            throw refusal.get();
        }
        return result;
    }
}
