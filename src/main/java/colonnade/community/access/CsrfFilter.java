package colonnade.community.access;

import colonnade.community.CommunityProblem;
import colonnade.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change asked for with a cookie must prove that one of our own pages asked for it: by the token in the field {@code
 * _csrf} or the header {@code X-CSRF-Token}. A form sent without a session (sign-in) must at least come from this site.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class CsrfFilter implements ContainerRequestFilter {

    static final String EXPECTED = "colonnade.csrf";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FIELD = "_csrf=";
    private static final int FIRST = 1_000;
    private static final Pattern FIRST_PART = Pattern.compile(
            "\\A--[^\\r\\n]+\\r\\nContent-Disposition: form-data; name=\"_csrf\"\\r\\n\\r\\n([^\\r\\n]+)\\r\\n",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        String expected = (String) request.getProperty(EXPECTED);
        boolean allowed = expected == null ? !fromAnotherSite(request) : same(expected, given(request));
        if (!allowed) {
            throw Problem.of(CommunityProblem.CSRF);
        }
    }

    private static boolean fromAnotherSite(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String given(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString("X-CSRF-Token");
        if (header != null) {
            return header;
        }
        MediaType type = request.getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return firstPart(request);
        }
        return type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE) ? field(request) : "";
    }

    /** The token stands before the files of a form, which may be many megabytes: they are not read here. */
    private static String firstPart(ContainerRequestContext request) throws IOException {
        BufferedInputStream body = new BufferedInputStream(request.getEntityStream(), FIRST);
        request.setEntityStream(body);
        body.mark(FIRST);
        String begin = new String(body.readNBytes(FIRST), StandardCharsets.ISO_8859_1);
        body.reset();
        Matcher part = FIRST_PART.matcher(begin);
        return part.find() ? part.group(1) : "";
    }

    /** Reads the form and puts it back, so that the resource still finds it. The token's alphabet needs no decoding. */
    private static String field(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
            if (pair.startsWith(FIELD)) {
                return pair.substring(FIELD.length());
            }
        }
        return "";
    }
}
