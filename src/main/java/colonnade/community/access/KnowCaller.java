package colonnade.community.access;

import colonnade.community.Caller;
import colonnade.community.CommunityProblem;
import colonnade.platform.http.LimitedBody;
import colonnade.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Tells the request whose it is, and refuses a token that is nobody's rather than treating it as a stranger's visit. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class KnowCaller implements ContainerRequestFilter {

    /** Whoever signs in or registers sends no more; what is longer would be held before anybody asks whose it is. */
    private static final long STRANGERS_BYTES = 64L << 10;

    @Inject
    Caller caller;

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(SessionAuthentication.FAILURE) instanceof RuntimeException failure) {
            throw failure;
        }
        Set<ActorPrincipal> principals = security.getPrincipalsByType(ActorPrincipal.class);
        if (principals.isEmpty() && context.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            throw Problem.of(CommunityProblem.SIGN_IN_REQUIRED)
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        if (principals.isEmpty()) {
            LimitedBody.impose(
                    context,
                    STRANGERS_BYTES,
                    () -> Problem.of(CommunityProblem.SIGN_IN_REQUIRED).header("WWW-Authenticate", "Bearer"));
        }
        principals.forEach(principal -> {
            caller.is(principal.actor(), principal.csrf());
            if (principal.byCookie()) {
                context.setProperty(CsrfFilter.EXPECTED, principal.csrf());
            }
        });
    }
}
