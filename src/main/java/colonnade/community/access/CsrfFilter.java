package colonnade.community.access;

import colonnade.community.CommunityProblem;
import colonnade.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

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
        return type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE) ? field(request) : "";
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
