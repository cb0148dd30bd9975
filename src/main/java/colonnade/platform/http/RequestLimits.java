package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;

/** No body larger than this is read, however it is sent, but by a method that says {@link UpTo}. */
@Provider
@Priority(Priorities.AUTHENTICATION - 500)
public class RequestLimits implements ContainerRequestFilter {

    private static final System.Logger LOG = System.getLogger(RequestLimits.class.getName());

    static final int MEGABYTES = 16;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        int megabytes = megabytes();
        if (request.getLength() > bytes(megabytes)) {
            hearOut(request.getEntityStream(), bytes(megabytes + 4 * MEGABYTES));
            throw tooLarge(megabytes);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), megabytes));
        }
    }

    /** Who is still sending hears no answer, only a broken connection; without end nobody is listened to. */
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

    /** There is no method where the answer is not ours, as to OPTIONS. */
    private int megabytes() {
        Method method = resource.getResourceMethod();
        UpTo larger = method == null ? null : method.getAnnotation(UpTo.class);
        return larger == null ? MEGABYTES : larger.megabytes();
    }

    private static long bytes(int megabytes) {
        return megabytes * 1024L * 1024L;
    }

    private static Problem tooLarge(int megabytes) {
        return Problem.of(CommonProblem.TOO_LARGE, megabytes);
    }

    private static final class Limited extends FilterInputStream {

        private final int megabytes;
        private long left;

        Limited(InputStream in, int megabytes) {
            super(in);
            this.megabytes = megabytes;
            this.left = bytes(megabytes);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw tooLarge(megabytes);
            }
            return result;
        }
    }
}
