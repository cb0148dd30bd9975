package colonnade.imports.api;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.imports.ReceiveFileImport;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Spool;
import colonnade.platform.http.UpTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
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
    FileImportBodies bodies;

    @Inject
    Caller caller;

    /** What it becomes; drafts where it does not say. */
    @QueryParam("destination")
    String destination;

    /** Whether nothing is imported before somebody has looked. */
    @QueryParam("dryRun")
    @DefaultValue("false")
    boolean dryRun;

    @POST
    @Consumes(MediaType.WILDCARD)
    @UpTo(megabytes = 64)
    @Operation(
            summary = "Import a Markdown file, a zip of a blog's folder, or a feed",
            description =
                    "At most 64 MB. The bytes tell what it is: Markdown with the front matter of Hexo, Hugo, Jekyll"
                            + " or Docusaurus, a zip of such files with their images, RSS or Atom. They become drafts of yours"
                            + " that link to one another as they did;"
                            + " an operator may ask for destination=articles, released without review. What is here already is"
                            + " left out, so the same again changes nothing. With dryRun=true nothing is imported before"
                            + " POST …/start, for which it waits seven days. Example: POST /api/v1/file-imports?name=blog.zip&dryRun=true with the zip as body")
    @APIResponse(responseCode = "202", description = "Kept, and read in the background; Location tells how far")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "413", description = "Problem too-large")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "429", description = "Problem too-many-imports")
    public Response receive(@QueryParam("name") String name, InputStream body) throws IOException {
        Actor sender = caller.required();
        // a slow sender must not hold a transaction
        try (InputStream all = Spool.of(body)) {
            return bodies.accepted(receive.receive(sender, destination, name, all, dryRun));
        }
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
    public Response fetch(Feed feed) {
        return bodies.accepted(receive.fetch(
                caller.required(), destination, Bodies.required(feed).url(), dryRun));
    }
}
