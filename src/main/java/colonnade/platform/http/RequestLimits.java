package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No body larger than this is read, however it is sent. An import arrives in several requests. */
@Provider
@PreMatching
public class RequestLimits implements ContainerRequestFilter {

    private static final System.Logger LOG = System.getLogger(RequestLimits.class.getName());

    static final int MEGABYTES = 16;
    private static final long MOST = MEGABYTES * 1024L * 1024L;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            hearOut(request.getEntityStream());
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    /** Who is still sending hears no answer, only a broken connection; without end nobody is listened to. */
    private static void hearOut(InputStream body) {
        var buffer = new byte[65_536];
        var left = 4 * MOST;
        try {
            for (var read = 0; read >= 0 && left > 0; left -= read) {
                read = body.read(buffer);
            }
        } catch (IOException goneAway) {
            LOG.log(System.Logger.Level.DEBUG, "A body that is too large ended early", goneAway);
        }
    }

    private static Problem tooLarge() {
        return Problem.of(CommonProblem.TOO_LARGE, MEGABYTES);
    }

    private static final class Limited extends FilterInputStream {

        private long left = MOST;

        Limited(InputStream in) {
            super(in);
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
                throw tooLarge();
            }
            return result;
        }
    }
}
