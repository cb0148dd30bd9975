package colonnade.site.kept;

import colonnade.community.SessionCookie;
import colonnade.platform.language.RequestLanguage;
import colonnade.site.PageCompression;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives readers who are not signed in a page again that has been made for another one, as long as nothing that readers see
 * has changed since, as its generation in the database says. See decision 0013.
 */
@WebFilter("/*")
public class KeepPages extends HttpFilter {

    /** What else may stand in an address without end fills no memory. */
    private static final Pattern QUERY =
            Pattern.compile("(lang=(en|zh-CN)|cursor=[^&]*)(&(lang=(en|zh-CN)|cursor=[^&]*))?");

    private static final Pattern NO_PAGE =
            Pattern.compile("/(api|desk|assets|images|sign-in|register|password-reset|health|metrics|openapi)(/.*)?");

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private static final long MOST_BYTES = 48L << 20;

    /** Should a change ever go uncounted, it is seen a minute later. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, KeptPage page) -> key.length() + page.weight())
            .expireAfterWrite(LONGEST)
            .build();

    @Inject
    Generation generation;

    @Inject
    SessionCookie cookie;

    @Inject
    RequestLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!SAFE.contains(request.getMethod())) {
            generation.enter();
            try {
                chain.doFilter(request, response);
            } finally {
                generation.leave();
            }
            return;
        }
        Optional<Long> now = isEverybodys(request) ? generation.now() : Optional.empty();
        if (now.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String key = key(request);
        KeptPage kept = pages.getIfPresent(key);
        if (kept != null && kept.generation() == now.get()) {
            kept.answer(request, response);
        } else if (request.getMethod().equals("GET")) {
            make(request, response, chain, now.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long now)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        request.setAttribute(PageCompression.LATER, true);
        chain.doFilter(request, captured);
        Optional<KeptPage> made = captured.page(now);
        if (made.isPresent()) {
            pages.put(key(request), made.get());
            made.get().answer(request, response);
        } else {
            captured.release();
        }
    }

    private boolean isEverybodys(HttpServletRequest request) {
        String query = request.getQueryString();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return (query == null || QUERY.matcher(query).matches())
                && request.getRequestURI().indexOf(';') < 0
                && !NO_PAGE.matcher(path(request)).matches()
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"))
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && cookie.read(request).isEmpty();
    }

    /** As the pages' own paths are matched: decoded, and without parameters behind a semicolon. */
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    private String key(HttpServletRequest request) {
        String query = request.getQueryString();
        return language.get() + " " + request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
