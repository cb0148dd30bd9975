package colonnade.publication.api;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.community.SiteRole;
import colonnade.platform.language.RequestLanguage;
import colonnade.publication.imports.ArticleImport;
import colonnade.publication.imports.Imports;
import colonnade.publication.imports.LineReader;
import colonnade.publication.imports.ReceiveImport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ImportsResource {

    @Inject
    ReceiveImport receive;

    @Inject
    Imports imports;

    @Inject
    Caller caller;

    @Inject
    RequestLanguage language;

    @POST
    @Consumes("application/x-ndjson")
    @Operation(
            summary = "Import articles (operator)",
            description = "One article a line, at most 16 MB and 10,000 lines a request; a bad line is reported and"
                    + " skipped. The same externalId with the same content changes nothing. Example line:"
                    + " {\"externalId\": \"blog:42\", \"title\": \"从零开始\", \"body\": \"…\", \"author\": \"林晓\","
                    + " \"date\": \"2020-10-20\", \"tags\": [\"TiDB\"], \"groups\": [\"postgresql\"],"
                    + " \"column\": \"weekly\", \"lang\": \"zh\", \"canonicalUrl\": \"https://example.org/42\","
                    + " \"summary\": \"…\"}")
    @APIResponse(responseCode = "202", description = "Kept, and worked off in the background; Location tells how far")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "413", description = "Problem too-large, too-many-lines")
    public Response receive(InputStream body) throws IOException {
        Actor actor = caller.required();
        // before somebody's 16 MB are read for nothing
        actor.require(SiteRole.OPERATOR);
        ArticleImport received = receive.receive(actor, LineReader.read(body));
        return Response.accepted(ImportBody.of(received, imports, language.get()))
                .location(URI.create("/api/v1/imports/" + received.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far an import is (operator)",
            description =
                    "Example answer: {\"read\": 3, \"imported\": 1, \"updated\": 0, \"unchanged\": 1, \"warnings\":"
                            + " [], \"failed\": [{\"line\": 2, \"problem\": \"title is missing\"}], \"done\": true}")
    @APIResponse(responseCode = "200", description = "Counts, and what is to be said about single lines")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public ImportBody get(@PathParam("id") UUID id) {
        caller.required().require(SiteRole.OPERATOR);
        return ImportBody.of(imports.byId(id), imports, language.get());
    }
}
