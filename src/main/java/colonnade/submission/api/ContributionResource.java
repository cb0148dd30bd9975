package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.submission.AcceptContribution;
import colonnade.submission.EndContribution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/drafts/{id}/contribution")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class ContributionResource {

    @Inject
    AcceptContribution accept;

    @Inject
    EndContribution end;

    @Inject
    Caller caller;

    @PathParam("id")
    UUID draft;

    @PUT
    @Operation(
            summary = "Agree to be named with a draft (whoever is asked)",
            description = "From then on you read and save it, and judge it no more."
                    + " Example: PUT /api/v1/drafts/01997b2e-…/contribution")
    @APIResponse(responseCode = "204", description = "Agreed")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem draft-discarded, draft-released, has-judged")
    public void accept() {
        accept.accept(caller.required(), draft);
    }

    @DELETE
    @Operation(
            summary = "Decline to be named with a draft, or leave it",
            description =
                    "Whoever declines is not asked again for 30 days. Example: DELETE /api/v1/drafts/01997b2e-…/contribution")
    @APIResponse(responseCode = "204", description = "You are not named with it")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem owner-stays")
    public void end() {
        end.end(caller.required(), draft);
    }
}
