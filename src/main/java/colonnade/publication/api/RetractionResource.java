package colonnade.publication.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.publication.RetractArticle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/articles/{slug}/retraction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class RetractionResource {

    /** What readers will be told. */
    public record RetractionBody(String reason) {}

    @Inject
    RetractArticle retract;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "Take an article back (author, organiser, editor)",
            description = "A notice stays at its address. Example: {\"reason\": \"数据来源有误\"}")
    @APIResponse(responseCode = "202", description = "Taken back here; the index follows")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "410", description = "Problem article-retracted: it was taken back before")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response retract(@PathParam("slug") String slug, RetractionBody body) {
        retract.retract(caller.required(), slug, Bodies.required(body).reason());
        return Response.accepted().build();
    }
}
