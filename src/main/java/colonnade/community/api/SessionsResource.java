package colonnade.community.api;

import colonnade.community.Caller;
import colonnade.community.Session;
import colonnade.community.SessionCookie;
import colonnade.community.SignIn;
import colonnade.community.SignOut;
import colonnade.community.SignOutEverywhere;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.ClientAddress;
import colonnade.platform.http.EachTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class SessionsResource {

    /** Handle and password. */
    public record Credentials(String handle, String password) {}

    @Inject
    SignIn signIn;

    @Inject
    SignOut signOut;

    @Inject
    SignOutEverywhere signOutEverywhere;

    @Inject
    Caller caller;

    @Inject
    SessionCookie cookie;

    @Inject
    ClientAddress address;

    @Inject
    HttpServletRequest request;

    @POST
    @EachTime
    @Operation(
            summary = "Sign in: a bearer token",
            description =
                    "Example: {\"handle\": \"lin\", \"password\": \"…\"} answers {\"token\": \"…\", \"expiresAt\": \"…\"}")
    @APIResponse(responseCode = "201", description = "Token and when it expires")
    @APIResponse(responseCode = "401", description = "Problem wrong-credentials")
    @APIResponse(responseCode = "429", description = "Problem sign-in-throttled, with Retry-After")
    public Response signIn(Credentials credentials) {
        Bodies.required(credentials);
        Session session = signIn.signIn(credentials.handle(), credentials.password(), address.get());
        return Response.created(URI.create("/api/v1/sessions/current"))
                .header("Cache-Control", "no-store")
                .entity(session)
                .build();
    }

    @DELETE
    @Path("current")
    @Operation(summary = "Sign out", description = "Example: DELETE /api/v1/sessions/current")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    public void signOut() {
        caller.required();
        cookie.token(request).ifPresent(signOut::signOut);
    }

    @DELETE
    @Operation(summary = "Sign out everywhere", description = "Example: DELETE /api/v1/sessions")
    @APIResponse(responseCode = "204", description = "All sessions of the caller have ended")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    public void signOutEverywhere() {
        signOutEverywhere.signOut(caller.required());
    }
}
