package colonnade.site.kept;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An answer on its way out, held until it is known whether it is to be kept. */
final class CapturedResponse extends HttpServletResponseWrapper {

    /** They belong to the form in which an answer is sent. */
    private static final Set<String> OF_THE_FORM = Set.of("content-length", "content-type", "etag");

    /** No page is as large; what is would leave room for few others. */
    private static final int LARGEST = 2 << 20;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Only what is said to be everybody's. */
    Optional<KeptPage> page(long generation) {
        boolean everybodys = headers.getOrDefault(HttpHeaders.CACHE_CONTROL, "").startsWith("public")
                && !headers.containsKey(HttpHeaders.SET_COOKIE);
        return getStatus() == SC_OK && everybodys && body.size() <= LARGEST
                ? Optional.of(KeptPage.of(generation, getContentType(), Map.copyOf(headers), body.toByteArray()))
                : Optional.empty();
    }

    /** As it came. */
    void release() throws IOException {
        if (body.size() > 0) {
            getResponse().setContentLength(body.size());
            body.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            super.setHeader(name, value);
            record(name, value, false);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            super.addHeader(name, value);
            record(name, value, true);
        }
    }

    private void record(String name, String value, boolean more) {
        if (!OF_THE_FORM.contains(name.toLowerCase(Locale.ROOT))) {
            headers.merge(name, value, (before, now) -> more ? before + ", " + now : now);
        }
    }

    @Override
    public void setContentLength(int length) {
        // known when it is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when it is sent
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before all is there
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Pages are written at once");
            }
        };
    }
}
