package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.community.Members;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Onward;
import colonnade.submission.Contributors;
import colonnade.submission.Drafts;
import colonnade.submission.ReadableRevisions;
import colonnade.submission.RenderText;
import colonnade.submission.RestoreRevision;
import colonnade.submission.RevisionAct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

@Path("/desk/drafts/{draft}/revisions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RevisionPagesResource {

    @Inject
    ReadableRevisions revisions;

    @Inject
    RevisionRows list;

    @Inject
    RestoreRevision restore;

    @Inject
    Drafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    Members members;

    @Inject
    RenderText rendering;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @PathParam("draft")
    UUID draft;

    @GET
    @Operation(hidden = true)
    public Page list(
            @QueryParam("act") String act,
            @QueryParam("from") int from,
            @QueryParam("to") int to,
            @QueryParam("sides") boolean sides,
            @QueryParam("cursor") String cursor) {
        return list.page(caller.required(), draft, RevisionAct.find(act), cursor, list.chosen(from, to, sides));
    }

    @GET
    @Path("{number: [0-9]{1,9}}")
    @Operation(hidden = true)
    public Page one(@PathParam("number") int number) {
        var actor = caller.required();
        var revision = revisions.numbered(actor, draft, number);
        var text = revision.text();
        return new RevisionPage(
                draft,
                number,
                revision.act().word(),
                text.title(),
                text.summary(),
                text.tags(),
                text.lang(),
                rendering.render(text.body()).html(),
                members.byId(revision.savedBy()).displayName(),
                revision.savedAt(),
                contributors.write(actor.id(), drafts.byId(draft)));
    }

    @POST
    @Path("{number: [0-9]{1,9}}/restoration")
    @Operation(hidden = true)
    public Response restore(@PathParam("number") int number) {
        restore.restore(caller.required(), draft, number);
        return onward.to(Addresses.draft(draft), "restored");
    }
}
