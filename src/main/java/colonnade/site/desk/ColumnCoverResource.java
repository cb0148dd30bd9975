package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.image.AddImage;
import colonnade.site.Addresses;
import colonnade.site.Fields;
import colonnade.site.Onward;
import colonnade.submission.Column;
import colonnade.submission.EditColumn;
import colonnade.submission.OwnedColumns;
import colonnade.submission.WrittenCover;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/columns/{slug}/cover")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ColumnCoverResource {

    private static final String URL = "cover/url";
    private static final String ALT = "cover/alt";

    @Inject
    ColumnForms forms;

    @Inject
    OwnedColumns owned;

    @Inject
    AddImage add;

    @Inject
    EditColumn edit;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @PathParam("slug")
    String slug;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response put(List<EntityPart> parts) throws IOException {
        var actor = caller.required();
        var column = owned.of(actor, slug);
        try (var sent = SentFiles.of(parts)) {
            var form = sent.fields();
            var bytes = sent.bytes().readAllBytes();
            return onward.attempt(
                    form, () -> put(actor, column, form, bytes), fields -> forms.coverRefused(actor, slug, fields));
        }
    }

    /** The address of a picture that is taken stands in the form from then on, whatever else is wrong with it. */
    private Response put(Actor actor, Column column, MultivaluedMap<String, String> form, byte[] bytes) {
        if (bytes.length > 0) {
            form.putSingle(URL, add.add(actor, bytes).url());
        }
        var none = "remove".equals(form.getFirst("act"));
        var cover = none ? null : new WrittenCover(form.getFirst(URL), form.getFirst(ALT));
        edit.edit(actor, slug, Fields.number(form.getFirst("version")), forms.with(column, cover));
        return onward.to("/desk/columns/" + Addresses.encoded(slug), none ? "cover-removed" : "cover-saved");
    }
}
