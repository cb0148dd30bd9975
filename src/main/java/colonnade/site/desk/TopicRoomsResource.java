package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.discovery.CreateTopic;
import colonnade.discovery.EditTopic;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Fields;
import colonnade.site.Onward;
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

@Path("/desk/topics")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TopicRoomsResource {

    @Inject
    TopicForms forms;

    @Inject
    CreateTopic create;

    @Inject
    EditTopic edit;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page topics(@QueryParam("cursor") String cursor) {
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
                    var topic = create.create(actor, form.getFirst("slug"), forms.read(actor, form));
                    return onward.to("/desk/topics/" + Addresses.encoded(topic.slug()), "topic-made");
                },
                fields -> forms.refused(actor, null, fields));
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page topic(@PathParam("slug") String slug) {
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
                    edit.edit(actor, slug, Fields.number(form.getFirst("version")), forms.read(actor, form));
                    return onward.to("/desk/topics/" + Addresses.encoded(slug), "saved");
                },
                fields -> forms.refused(actor, slug, fields));
    }
}
