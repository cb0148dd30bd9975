package colonnade.publication.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.publication.OpenCorrection;
import colonnade.submission.Draft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/articles/{slug}/correction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class CorrectionResource {

    /**
     * @param note what readers will be told about the next edition
     * @param instead the draft of an open correction, discarded for this one
     */
    public record CorrectionBody(String note, UUID instead) {}

    /** The draft in which the next edition is written. */
    public record OpenedBody(UUID draft) {}

    @Inject
    OpenCorrection open;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "Begin a correction (author, organiser, editor)",
            description = "Opens a draft of the next edition; the article stays as it is until a group accepts."
                    + " Where another is open that leads to nothing, name its draft as \"instead\": it is discarded,"
                    + " and its author, who may take it out again, is told. Not while groups judge it."
                    + " Example: {\"note\": \"更正了第二节的版本号\"}")
    @APIResponse(responseCode = "201", description = "Location is the draft")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(
            responseCode = "409",
            description =
                    "Problem correction-open, with the id of its draft, who opened it and when; draft-in-review: the one named as instead")
    @APIResponse(responseCode = "410", description = "Problem article-retracted")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response open(@PathParam("slug") String slug, CorrectionBody body) {
        CorrectionBody wanted = Bodies.required(body);
        Draft draft = open.open(caller.required(), slug, wanted.note(), wanted.instead());
        return Response.created(URI.create("/api/v1/drafts/" + draft.id()))
                .entity(new OpenedBody(draft.id()))
                .build();
    }
}
