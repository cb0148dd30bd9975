package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Fields;
import colonnade.site.Onward;
import colonnade.submission.BringBackDraft;
import colonnade.submission.CreateDraft;
import colonnade.submission.DiscardDraft;
import colonnade.submission.MergeDraft;
import colonnade.submission.SaveDraft;
import colonnade.submission.SetAside;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/drafts")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DraftPagesResource {

    @Inject
    DraftRows rows;

    @Inject
    DraftEditor editor;

    @Inject
    CreateDraft create;

    @Inject
    SaveDraft save;

    @Inject
    SetAside setAside;

    @Inject
    MergeDraft merge;

    @Inject
    DiscardDraft discard;

    @Inject
    BringBackDraft bringBack;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page drafts(@QueryParam("state") String state, @QueryParam("cursor") String cursor) {
        return rows.page(caller.required(), state, cursor);
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Page blank() {
        return editor.blank(caller.required());
    }

    @POST
    @Path("new")
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> saved(create.create(actor, WrittenForm.text(form)).id(), form),
                fields -> editor.unsaved(actor, fields));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Page edit(@PathParam("id") UUID id) {
        return editor.of(caller.required(), id);
    }

    @POST
    @Path("{id}")
    @Operation(hidden = true)
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var actor = caller.required();
        var written = WrittenForm.text(form);
        return onward.attempt(
                form,
                () -> {
                    var over = "true".equals(form.getFirst("over"));
                    save.save(actor, id, Fields.number(form.getFirst("version")), written, over);
                    return saved(id, form);
                },
                fields -> fields.stale()
                        ? editor.conflict(actor, id, fields, written)
                        : editor.refused(actor, id, fields));
    }

    /** Of two texts: theirs alone, or both put together; what is not taken stays as a revision. */
    @POST
    @Path("{id}/merge")
    @Operation(hidden = true)
    public Response merge(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var actor = caller.required();
        var written = WrittenForm.text(form);
        return onward.attempt(
                form,
                () -> {
                    if ("theirs".equals(form.getFirst("take"))) {
                        setAside.setAside(actor, id, written);
                        return onward.to(Addresses.draft(id), "set-aside");
                    }
                    merge.merge(
                            actor,
                            id,
                            Fields.number(form.getFirst("version")),
                            written,
                            WrittenForm.sides(form),
                            WrittenForm.parts(form));
                    return onward.to(Addresses.draft(id), "merged");
                },
                fields -> editor.conflict(actor, id, fields, written));
    }

    @POST
    @Path("{id}/discard")
    @Operation(hidden = true)
    public Response discard(@PathParam("id") UUID id) {
        discard.discard(caller.required(), id);
        return onward.to(Addresses.draft(id), "discarded");
    }

    @POST
    @Path("{id}/restoration")
    @Operation(hidden = true)
    public Response bringBack(@PathParam("id") UUID id) {
        bringBack.bringBack(caller.required(), id);
        return onward.to(Addresses.draft(id), "brought-back");
    }

    /** The button says where to go once the text is safe. */
    private Response saved(UUID id, MultivaluedMap<String, String> form) {
        return "submission".equals(form.getFirst("then"))
                ? onward.to(Addresses.draft(id) + "/submission", "saved")
                : onward.to(Addresses.draft(id), "saved");
    }
}
