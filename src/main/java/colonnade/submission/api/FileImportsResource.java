package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.platform.http.UpTo;
import colonnade.platform.language.RequestLanguage;
import colonnade.submission.FileImport;
import colonnade.submission.FileImportItem;
import colonnade.submission.FileImports;
import colonnade.submission.ReceiveFileImport;
import colonnade.submission.StartFileImport;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/file-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class FileImportsResource {

    @Inject
    ReceiveFileImport receive;

    @Inject
    StartFileImport start;

    @Inject
    FileImports imports;

    @Inject
    Caller caller;

    @Inject
    RequestLanguage language;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.WILDCARD)
    @UpTo(megabytes = 64)
    @Operation(
            summary = "Import a Markdown file, a zip of a blog's folder, or a feed",
            description =
                    "At most 64 MB. The bytes tell what it is: Markdown with the front matter of Hexo, Hugo, Jekyll"
                            + " or Docusaurus, a zip of such files with their images, RSS or Atom. They become drafts of yours;"
                            + " an operator may ask for destination=articles, released without review. What is here already is"
                            + " left out, so the same again changes nothing. With dryRun=true nothing is imported before"
                            + " POST …/start. Example: POST /api/v1/file-imports?name=blog.zip&dryRun=true with the zip as body")
    @APIResponse(responseCode = "202", description = "Kept, and read in the background; Location tells how far")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "413", description = "Problem too-large")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "429", description = "Problem too-many-imports")
    public Response receive(
            @QueryParam("destination") String destination,
            @QueryParam("name") String name,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream body)
            throws IOException {
        return accepted(receive.receive(caller.required(), destination, name, body, dryRun));
    }

    /** An address instead of bytes; what is left out is as in the query. */
    public record Feed(String url) {}

    @POST
    @Path("feed")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import the feed at an address",
            description = "Fetched in the background from the public internet only, by http or https on their usual"
                    + " ports, at most 16 MB. Example: {\"url\": \"https://example.org/feed.xml\"}")
    @APIResponse(responseCode = "202", description = "Fetched and read in the background; Location tells how far")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "429", description = "Problem too-many-imports")
    public Response fetch(
            @QueryParam("destination") String destination,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            Feed feed) {
        return accepted(receive.fetch(
                caller.required(), destination, Bodies.required(feed).url(), dryRun));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far one of my imports is",
            description = "Example answer: {\"name\": \"blog.zip\", \"destination\": \"drafts\", \"state\": \"ready\","
                    + " \"total\": 3, \"items\": {\"new\": 2, \"duplicate\": 1}}")
    @APIResponse(responseCode = "200", description = "Its state, and how many texts are in which")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public FileImportBody get(@PathParam("id") UUID id) {
        return FileImportBody.of(imports.of(caller.required(), id), imports, language.get());
    }

    @GET
    @Path("{id}/items")
    @Operation(
            summary = "The texts of one of my imports",
            description = "What would become of each, and what became of it. Example: GET"
                    + " /api/v1/file-imports/01997b2e-…/items?limit=100")
    @APIResponse(responseCode = "200", description = "A page of texts, without their bodies")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response items(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
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
    @Path("{id}/start")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Go on with an import after its dry run",
            description = "With the numbers of the texts that are wanted, or with {} for all that are new. Example:"
                    + " {\"items\": [1, 2, 5]}")
    @APIResponse(responseCode = "202", description = "Imported in the background; Location tells how far")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem import-not-ready")
    public Response start(@PathParam("id") UUID id, Chosen chosen) {
        List<Integer> items = Bodies.required(chosen).items();
        int most = items == null ? 0 : Integer.MAX_VALUE;
        return accepted(start.start(caller.required(), id, items == null ? List.of() : items, 0, most));
    }

    private Response accepted(FileImport found) {
        return Response.accepted(FileImportBody.of(found, imports, language.get()))
                .location(URI.create("/api/v1/file-imports/" + found.id()))
                .build();
    }
}
