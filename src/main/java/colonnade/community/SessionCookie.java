package colonnade.community;

import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie in which a browser keeps its session token. */
@ApplicationScoped
public class SessionCookie {

    private static final String BEARER = "Bearer ";

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The prefix makes browsers refuse the cookie from anywhere but this host over https. */
    private String name() {
        return settings.https() ? "__Host-colonnade" : "colonnade";
    }

    public Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The token of the session this request came with, by cookie or header. */
    public Optional<String> token(HttpServletRequest request) {
        return bearer(request).or(() -> read(request));
    }

    public static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).trim());
    }

    public NewCookie write(Session session) {
        int seconds =
                (int) Duration.between(clock.instant(), session.expiresAt()).toSeconds();
        return cookie(session.token(), seconds);
    }

    public NewCookie clear() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(settings.https())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
