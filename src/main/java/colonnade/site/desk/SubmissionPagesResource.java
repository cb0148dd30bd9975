package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Frames;
import colonnade.site.Onward;
import colonnade.submission.WithdrawSubmission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/submissions/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SubmissionPagesResource {

    @Inject
    SubmissionStory story;

    @Inject
    WithdrawSubmission withdraw;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Onward onward;

    @PathParam("id")
    UUID id;

    @GET
    @Operation(hidden = true)
    public Page get(@QueryParam("cursor") String cursor) {
        return story.of(caller.required(), id, cursor, frames.get().language());
    }

    @POST
    @Path("withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@FormParam("reason") String reason) {
        withdraw.withdraw(caller.required(), id, reason);
        return onward.to(Addresses.submission(id), "withdrawn");
    }
}
