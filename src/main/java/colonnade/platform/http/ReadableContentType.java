package colonnade.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * Takes a {@code Content-Type} that cannot be read for one that nobody accepts. JAX-RS looks at it before its own filters
 * do, and answers with the server's error page.
 */
@WebFilter("/*")
public class ReadableContentType extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(readable(request.getContentType()) ? request : new OfUnknownType(request), response);
    }

    private static boolean readable(String type) {
        try {
            return type == null || readable(MediaType.valueOf(type).getParameters());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A weight belongs into {@code Accept}; of a charset that Java does not know nothing can be read. */
    private static boolean readable(Map<String, String> parameters) {
        String charset = parameters.get(MediaType.CHARSET_PARAMETER);
        return !parameters.containsKey("q") && (charset == null || Charset.isSupported(charset));
    }

    private static final class OfUnknownType extends HttpServletRequestWrapper {

        OfUnknownType(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_OCTET_STREAM;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    ? Collections.enumeration(List.of(getContentType()))
                    : super.getHeaders(name);
        }
    }
}
