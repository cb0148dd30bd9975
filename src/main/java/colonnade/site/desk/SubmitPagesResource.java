package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Frames;
import colonnade.site.Onward;
import colonnade.submission.SubmitDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/drafts/{draft}/submission")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SubmitPagesResource {

    @Inject
    SubmitForm form;

    @Inject
    SubmitDraft submit;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Onward onward;

    @PathParam("draft")
    UUID draft;

    @GET
    @Operation(hidden = true)
    public Page choose() {
        return form.blank(caller.required(), draft, frames.get().language());
    }

    @POST
    @Operation(hidden = true)
    public Response submit(MultivaluedMap<String, String> typed) {
        var actor = caller.required();
        var groups = new ArrayList<String>(typed.getOrDefault("groups", List.of()));
        groups.addAll(WrittenForm.list(typed.getFirst("more")));
        return onward.attempt(
                typed,
                () -> {
                    var submission = submit.submit(actor, draft, groups, typed.getFirst("note"));
                    return onward.to(Addresses.submission(submission.id()), "submitted");
                },
                fields -> form.refused(actor, draft, frames.get().language(), groups, fields));
    }
}
