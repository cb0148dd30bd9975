package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.submission.History;
import colonnade.submission.HistoryEntry;
import colonnade.submission.SubmissionReaders;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/submissions/{id}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class HistoryResource {

    @Inject
    History history;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionReaders readers;

    @Inject
    HistoryBodies bodies;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "What happened to a submission, oldest first",
            description = "Only ever added to. Example: GET /api/v1/submissions/01997b2e-…/history")
    @APIResponse(
            responseCode = "200",
            description = "A page of {at, who: {label, handle?}, what, text, group?, round?, detail}")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        readers.require(caller.required(), submissions.byId(id));
        int most = Limit.of(limit);
        Optional<UUID> after = Optional.ofNullable(Cursor.parse(cursor, 1)).map(at -> at.uuid(0));
        Listing<HistoryEntry> found = Listing.of(history.of(id, after, most + 1), most, entry -> Cursor.of(entry.id()));
        return bodies.of(found).response(uri);
    }
}
