package colonnade.community.api;

import colonnade.community.Caller;
import colonnade.community.GiveSiteRole;
import colonnade.community.SiteRole;
import colonnade.community.TakeSiteRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/members/{handle}/roles/{role: editor|operator|admin}")
@RequestScoped
@Tag(name = "People")
public class SiteRolesResource {

    @Inject
    GiveSiteRole give;

    @Inject
    TakeSiteRole take;

    @Inject
    Caller caller;

    @PUT
    @Operation(
            summary = "Give a role on the site (admin)",
            description = "Example: PUT /api/v1/members/lin/roles/editor")
    @APIResponse(responseCode = "204", description = "Given")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem unknown-member")
    public void give(@PathParam("handle") String handle, @PathParam("role") String role) {
        give.give(caller.required(), handle, SiteRole.of(role));
    }

    @DELETE
    @Operation(
            summary = "Take a role on the site away (admin)",
            description = "Example: DELETE /api/v1/members/lin/roles/editor")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem unknown-member")
    @APIResponse(responseCode = "409", description = "Problem last-admin")
    public void take(@PathParam("handle") String handle, @PathParam("role") String role) {
        take.take(caller.required(), handle, SiteRole.of(role));
    }
}
