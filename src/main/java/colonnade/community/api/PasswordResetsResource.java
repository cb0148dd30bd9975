package colonnade.community.api;

import colonnade.community.RequestPasswordReset;
import colonnade.community.ResetPassword;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/password-resets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PasswordResetsResource {

    /** The address the account was registered with. */
    public record Request(String email) {}

    /** The new password. */
    public record NewPassword(String password) {}

    @Inject
    RequestPasswordReset request;

    @Inject
    ResetPassword reset;

    @Inject
    ClientAddress address;

    @POST
    @Operation(
            summary = "Have a link to a new password mailed",
            description =
                    "Answers the same whether or not the address has an account. Example: {\"email\": \"lin@example.org\"}")
    @APIResponse(responseCode = "202", description = "If there is an account, a letter is on its way")
    @APIResponse(responseCode = "429", description = "Problem sign-in-throttled")
    public Response request(Request body) {
        request.request(Bodies.required(body).email(), address.get());
        return Response.accepted().build();
    }

    @PUT
    @Path("{token}")
    @Operation(summary = "Set a new password", description = "Example: {\"password\": \"…\"}")
    @APIResponse(responseCode = "204", description = "Set; all sessions have ended")
    @APIResponse(responseCode = "410", description = "Problem reset-expired")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public void reset(@PathParam("token") String token, NewPassword body) {
        reset.reset(token, Bodies.required(body).password());
    }
}
