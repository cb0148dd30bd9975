package colonnade.imports.api;

import colonnade.community.Caller;
import colonnade.imports.FileImport;
import colonnade.imports.FileImportItem;
import colonnade.imports.FileImports;
import colonnade.imports.StartFileImport;
import colonnade.imports.StartFileImport.Choice;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.platform.language.RequestLanguage;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/file-imports/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class FileImportResource {

    @Inject
    FileImports imports;

    @Inject
    StartFileImport start;

    @Inject
    FileImportBodies bodies;

    @Inject
    Caller caller;

    @Inject
    RequestLanguage language;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id;

    @GET
    @Operation(
            summary = "How far one of my imports is",
            description = "Example answer: {\"name\": \"blog.zip\", \"destination\": \"drafts\", \"state\": \"ready\","
                    + " \"total\": 3, \"items\": {\"new\": 2, \"duplicate\": 1}, \"expires\": \"2026-03-12T08:00:00Z\"}. States: reading, ready,"
                    + " importing, done, unreadable, expired")
    @APIResponse(responseCode = "200", description = "Its state, and how many texts are in which")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public FileImportBody get() {
        return bodies.of(imports.of(caller.required(), id));
    }

    @GET
    @Path("items")
    @Operation(
            summary = "The texts of one of my imports",
            description = "What would become of each, and what became of it. Example: GET"
                    + " /api/v1/file-imports/01997b2e-…/items?limit=100")
    @APIResponse(responseCode = "200", description = "A page of texts, without their bodies")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response items(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        FileImport found = imports.of(caller.required(), id);
        int most = Limit.of(limit);
        Cursor after = Cursor.parse(cursor, 1);
        List<FileImportItem> items = imports.items(found.id(), after == null ? 0 : after.number(0), most + 1);
        return Listing.of(items, most, item -> Cursor.of(item.number()))
                .map(item -> FileImportItemBody.of(item, language.get()))
                .response(uri);
    }

    /** Which of them; all that are new when missing. */
    public record Chosen(List<Integer> items) {}

    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Go on with an import after its dry run",
            description = "With the numbers of the texts that are wanted, or with {} for all that are new. Example:"
                    + " {\"items\": [1, 2, 5]}")
    @APIResponse(responseCode = "202", description = "Imported in the background; Location tells how far")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem import-not-ready, import-expired")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response start(Chosen chosen) {
        List<Integer> items = Bodies.required(chosen).items();
        return bodies.accepted(start.start(caller.required(), id, items == null ? Choice.ofNew() : only(items)));
    }

    private static Choice only(List<Integer> items) {
        var validation = new Validation();
        for (int i = 0; i < items.size(); i++) {
            validation.require(items.get(i) != null, "/items/" + i, "invalid.missing");
        }
        validation.check();
        return Choice.only(items);
    }
}
