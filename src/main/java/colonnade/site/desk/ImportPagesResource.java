package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.imports.FileImport;
import colonnade.imports.ReceiveFileImport;
import colonnade.imports.StartFileImport;
import colonnade.imports.StartFileImport.Choice;
import colonnade.platform.http.UpTo;
import colonnade.platform.page.Page;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Frames;
import colonnade.site.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/imports")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ImportPagesResource {

    @Inject
    ImportRows rows;

    @Inject
    ReceiveFileImport receive;

    @Inject
    StartFileImport start;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page imports() {
        return rows.all(caller.required(), Field.empty("url"), null);
    }

    /** Without scripts a browser sends the files as they are; with them it packs a folder and asks the API. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @UpTo(megabytes = 64)
    @Operation(hidden = true)
    public Response send(List<EntityPart> parts) throws IOException {
        Actor actor = caller.required();
        try (SentFiles sent = SentFiles.of(parts)) {
            return onward.to(place(receive.receive(actor, sent.field("destination"), sent.name(), sent.bytes(), true)));
        } catch (Problem problem) {
            ProblemDetails told = ProblemDetails.of(problem, frames.get().language());
            Page again = rows.all(actor, Field.empty("url"), told.title() + " " + told.detail());
            return Response.status(told.status()).entity(again).build();
        }
    }

    @POST
    @Path("feed")
    @Operation(hidden = true)
    public Response fetch(MultivaluedMap<String, String> form) {
        Actor actor = caller.required();
        return onward.attempt(
                form,
                () -> onward.to(place(receive.fetch(actor, form.getFirst("destination"), form.getFirst("url"), true))),
                fields -> rows.all(actor, fields.get("url"), fields.refusal()));
    }

    @GET
    @Path("{file}")
    @Operation(hidden = true)
    public Page one(
            @PathParam("file") UUID id,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @DefaultValue("0") int after) {
        return rows.one(caller.required(), id, state, after);
    }

    /** What the page did not show is imported where it is new. */
    @POST
    @Path("{file}/start")
    @Operation(hidden = true)
    public Response start(@PathParam("file") UUID id, MultivaluedMap<String, String> form) {
        Choice choice = Choice.among(numbers(form.get("shown")), numbers(form.get("item")));
        return onward.to(place(start.start(caller.required(), id, choice)));
    }

    private static List<Integer> numbers(List<String> written) {
        return Optional.ofNullable(written).orElse(List.of()).stream()
                .map(number -> (int) Fields.number(number))
                .distinct()
                .toList();
    }

    private static String place(FileImport found) {
        return "/desk/imports/" + found.id();
    }
}
