package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.community.SiteRole;
import colonnade.platform.mail.Mail;
import colonnade.platform.outbox.OutboxMessages;
import colonnade.platform.page.Page;
import colonnade.platform.workflow.FailedJobs;
import colonnade.site.Frames;
import colonnade.site.Onward;
import colonnade.site.sample.RemoveSample;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/operations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OperationsResource {

    private static final int LETTERS = 100;

    @Inject
    Operations operations;

    @Inject
    OutboxMessages messages;

    @Inject
    FailedJobs jobs;

    @Inject
    Mail mail;

    @Inject
    RemoveSample removeSample;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page operations() {
        caller.required().require(SiteRole.OPERATOR);
        return operations.page(frames.get().language());
    }

    /** Only admins: a letter may hold a link that resets a password. */
    @GET
    @Path("mail")
    @Operation(hidden = true)
    public Page mail() {
        caller.required().require(SiteRole.ADMIN);
        return new MailPage(mail.kept(LETTERS));
    }

    @POST
    @Path("messages/{id}/retry")
    @Operation(hidden = true)
    public Response retryMessage(@PathParam("id") UUID id) {
        caller.required().require(SiteRole.OPERATOR);
        messages.tryAgain(id);
        return onward.to("/desk/operations", "tried-again");
    }

    @POST
    @Path("jobs/{id}/retry")
    @Operation(hidden = true)
    public Response retryJob(@PathParam("id") String id) {
        caller.required().require(SiteRole.OPERATOR);
        jobs.tryAgain(id);
        return onward.to("/desk/operations", "tried-again");
    }

    @POST
    @Path("sample/removal")
    @Operation(hidden = true)
    public Response removeSample() {
        removeSample.remove(caller.required());
        return onward.to("/desk/operations", "sample-removed");
    }
}
