package colonnade.community.access;

import colonnade.community.SessionCookie;
import colonnade.community.Sessions;
import colonnade.community.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows a caller by the session cookie (pages) or the bearer token (API). Both are the same kind of row. */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    /** The request's attribute that holds why nobody could be asked who this is. */
    static final String FAILURE = SessionAuthentication.class.getName() + ".failure";

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return known(request, context);
        } catch (RuntimeException e) {
            // the container would answer with a page of its own
            request.setAttribute(FAILURE, e);
            return context.doNothing();
        }
    }

    private AuthenticationStatus known(HttpServletRequest request, HttpMessageContext context) {
        Optional<String> bearer = SessionCookie.bearer(request);
        Optional<String> token = bearer.or(() -> cookie.read(request));
        return token.flatMap(given -> sessions.find(given, clock.instant()))
                .map(found -> context.notifyContainerAboutLogin(
                        new ActorPrincipal(found.actor(), found.csrf(), bearer.isEmpty()),
                        found.actor().roles().stream().map(SiteRole::word).collect(Collectors.toSet())))
                .orElseGet(context::doNothing);
    }
}
