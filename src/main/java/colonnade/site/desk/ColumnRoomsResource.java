package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Fields;
import colonnade.site.Onward;
import colonnade.submission.CreateColumn;
import colonnade.submission.EditColumn;
import colonnade.submission.JoinColumn;
import colonnade.submission.LeaveColumn;
import colonnade.submission.OwnedColumns;
import colonnade.submission.SetColumnPeople;
import colonnade.submission.TakeBackInvitation;
import colonnade.submission.WrittenColumn;
import colonnade.submission.WrittenCover;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/columns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ColumnRoomsResource {

    @Inject
    ColumnForms forms;

    @Inject
    CreateColumn create;

    @Inject
    EditColumn edit;

    @Inject
    OwnedColumns owned;

    @Inject
    ColumnRows rows;

    @Inject
    SetColumnPeople set;

    @Inject
    TakeBackInvitation takeBack;

    @Inject
    JoinColumn join;

    @Inject
    LeaveColumn leave;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page columns(@QueryParam("cursor") String cursor) {
        return forms.list(caller.required(), cursor);
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Page blank() {
        return forms.blank(caller.required());
    }

    @POST
    @Path("new")
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    var column = create.create(actor, written(form.getFirst("slug"), form, null));
                    return onward.to(room(column.slug()), "column-opened");
                },
                fields -> forms.refused(actor, null, fields));
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page column(@PathParam("slug") String slug) {
        return forms.of(caller.required(), slug);
    }

    @POST
    @Path("{slug}")
    @Operation(hidden = true)
    public Response edit(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    var cover = owned.of(actor, slug).cover();
                    var written = written(
                            slug,
                            form,
                            cover.map(own -> new WrittenCover(own.url(), own.alt()))
                                    .orElse(null));
                    edit.edit(actor, slug, Fields.number(form.getFirst("version")), written);
                    return onward.to(room(slug), "saved");
                },
                fields -> forms.refused(actor, slug, fields));
    }

    @POST
    @Path("{slug}/people")
    @Operation(hidden = true)
    public Response people(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    var list = rows.after(
                            owned.of(actor, slug),
                            form.getFirst("act"),
                            form.getFirst("handle"),
                            form.getFirst("seat"),
                            form.getFirst("role"));
                    set.set(actor, slug, Fields.number(form.getFirst("version")), list);
                    return onward.to(room(slug), "add".equals(form.getFirst("act")) ? "column-invited" : "saved");
                },
                fields -> forms.peopleRefused(actor, slug, fields));
    }

    @POST
    @Path("{slug}/people/withdrawal")
    @Operation(hidden = true)
    public Response takeBack(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    takeBack.takeBack(actor, slug, String.valueOf(form.getFirst("handle")));
                    return onward.to(room(slug), "invitation-taken-back");
                },
                fields -> forms.peopleRefused(actor, slug, fields));
    }

    @POST
    @Path("{slug}/acceptance")
    @Operation(hidden = true)
    public Response join(@PathParam("slug") String slug) {
        join.join(caller.required(), slug);
        return onward.to("/desk/columns", "column-joined");
    }

    @POST
    @Path("{slug}/departure")
    @Operation(hidden = true)
    public Response leave(@PathParam("slug") String slug) {
        return leave.leave(caller.required(), slug)
                ? onward.to("/desk/columns", "column-left")
                : onward.to("/desk", "invitation-declined");
    }

    private static String room(String slug) {
        return "/desk/columns/" + Addresses.encoded(slug);
    }

    private static WrittenColumn written(String slug, MultivaluedMap<String, String> form, WrittenCover cover) {
        var days = form.getFirst("everyDays");
        return new WrittenColumn(
                slug,
                form.getFirst("title"),
                form.getFirst("about"),
                form.getFirst("charter"),
                form.getFirst("cadence"),
                days == null || days.isBlank() ? null : (int) Fields.number(days),
                cover,
                form.getFirst("group"),
                null,
                null);
    }
}
