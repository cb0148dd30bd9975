package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Onward;
import colonnade.submission.AcceptContribution;
import colonnade.submission.EndContribution;
import colonnade.submission.SetContributors;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/drafts/{draft}/contributors")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ContributorPagesResource {

    @Inject
    DraftPeople people;

    @Inject
    SetContributors set;

    @Inject
    AcceptContribution accept;

    @Inject
    EndContribution end;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @PathParam("draft")
    UUID draft;

    @GET
    @Operation(hidden = true)
    public Page get() {
        return people.of(caller.required(), draft);
    }

    @POST
    @Operation(hidden = true)
    public Response change(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        var act = form.getFirst("act");
        return onward.attempt(
                form,
                () -> {
                    set.set(
                            actor,
                            draft,
                            people.after(actor, draft, act, form.getFirst("handle"), form.getFirst("role")));
                    return onward.to(here(), "add".equals(act) ? "contributor-invited" : "saved");
                },
                fields -> people.refused(actor, draft, fields));
    }

    @POST
    @Path("acceptance")
    @Operation(hidden = true)
    public Response accept(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    accept.accept(actor, draft);
                    return onward.to(Addresses.draft(draft), "contribution-accepted");
                },
                fields -> people.refused(actor, draft, fields));
    }

    @POST
    @Path("departure")
    @Operation(hidden = true)
    public Response end(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    end.end(actor, draft);
                    return onward.to("/desk", "contribution-ended");
                },
                fields -> people.refused(actor, draft, fields));
    }

    private String here() {
        return Addresses.draft(draft) + "/contributors";
    }
}
