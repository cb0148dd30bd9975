package colonnade.site.api;

import colonnade.community.Caller;
import colonnade.site.sample.RemoveSample;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/sample")
@RequestScoped
@Tag(name = "Site")
public class SampleResource {

    @Inject
    RemoveSample remove;

    @Inject
    Caller caller;

    @DELETE
    @Operation(
            summary = "Remove the sample community (admin)",
            description = "Its people, all they wrote, their groups, columns and topics. A group, column or topic that"
                    + " others have put something into stays, and is the admin's then. Again changes nothing."
                    + " Example: DELETE /api/v1/sample")
    @APIResponse(responseCode = "204", description = "There is no sample any more")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    public void remove() {
        remove.remove(caller.required());
    }
}
