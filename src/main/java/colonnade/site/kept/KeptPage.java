package colonnade.site.kept;

import colonnade.platform.http.ETags;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as anybody gets it, in both its forms.
 *
 * @param generation what was there when it was made
 * @param hash of its bytes
 */
record KeptPage(long generation, String type, Map<String, String> headers, String hash, byte[] plain, byte[] gzip) {

    /** What the headers take up, roughly. */
    private static final int OVERHEAD = 2_000;

    static KeptPage of(long generation, String type, Map<String, String> headers, byte[] plain) {
        return new KeptPage(generation, type, headers, ETags.of(plain), plain, zipped(plain));
    }

    int weight() {
        return plain.length + gzip.length + OVERHEAD;
    }

    /** Each form has a tag of its own: they are not the same bytes. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = accepted != null && accepted.contains("gzip");
        String tag = zipped ? hash + "-gzip" : hash;
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, '"' + tag + '"');
        if (ETags.names(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = zipped ? gzip : plain;
        response.setContentType(type);
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static byte[] zipped(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 4);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
