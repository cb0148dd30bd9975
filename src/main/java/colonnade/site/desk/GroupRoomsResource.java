package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.community.CreateGroup;
import colonnade.community.EditGroup;
import colonnade.community.GiveGroupRole;
import colonnade.community.JoinGroup;
import colonnade.community.LeaveGroup;
import colonnade.platform.page.Page;
import colonnade.platform.problem.Validation;
import colonnade.site.Addresses;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Onward;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/groups")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class GroupRoomsResource {

    @Inject
    GroupRows rows;

    @Inject
    GroupRoom room;

    @Inject
    CreateGroup found;

    @Inject
    EditGroup edit;

    @Inject
    GiveGroupRole give;

    @Inject
    JoinGroup join;

    @Inject
    LeaveGroup leave;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page groups(@QueryParam("cursor") String cursor) {
        return rows.page(caller.required(), cursor);
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Page blank() {
        rows.requireFounder(caller.required());
        return new NewGroupPage(
                Field.empty("slug"),
                Field.empty("name"),
                new Field("kind", "vertical", null),
                Field.empty("charter"),
                null);
    }

    @POST
    @Path("new")
    @Operation(hidden = true)
    public Response found(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    var group = found.create(actor, wanted(form.getFirst("slug"), form));
                    return onward.to(Addresses.groupRoom(group.slug()), "group-founded");
                },
                fields -> new NewGroupPage(
                        fields.get("slug"),
                        fields.get("name"),
                        fields.get("kind"),
                        fields.get("charter"),
                        fields.refusal()));
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page room(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        return room.of(caller.required(), slug, cursor);
    }

    @POST
    @Path("{slug}")
    @Operation(hidden = true)
    public Response edit(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    edit.edit(actor, slug, Fields.number(form.getFirst("version")), wanted(slug, form));
                    return onward.to(Addresses.groupRoom(slug), "saved");
                },
                fields -> room.refused(actor, slug, fields));
    }

    @POST
    @Path("{slug}/people")
    @Operation(hidden = true)
    public Response give(
            @PathParam("slug") String slug, @FormParam("handle") String handle, @FormParam("role") String role) {
        var actor = caller.required();
        new Validation().text(handle, "/handle", 40).check();
        if ("none".equals(role)) {
            leave.leave(actor, slug, handle.strip());
        } else {
            give.give(actor, slug, handle.strip(), role);
        }
        return onward.to(Addresses.groupRoom(slug), "role-given");
    }

    @POST
    @Path("{slug}/membership")
    @Operation(hidden = true)
    public Response join(@PathParam("slug") String slug, @FormParam("act") String act) {
        var actor = caller.required();
        if ("leave".equals(act)) {
            leave.leave(actor, slug, actor.handle());
            return onward.to("/desk/groups", "left-group");
        }
        join.join(actor, slug);
        return onward.to("/desk/groups", "joined-group");
    }

    private static CreateGroup.Wanted wanted(String slug, MultivaluedMap<String, String> form) {
        return new CreateGroup.Wanted(
                slug,
                form.getFirst("name"),
                form.getFirst("kind"),
                form.getFirst("charter"),
                "yes".equals(form.getFirst("openEditions")));
    }
}
