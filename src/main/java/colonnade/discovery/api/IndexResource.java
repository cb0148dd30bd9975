package colonnade.discovery.api;

import colonnade.community.Caller;
import colonnade.community.SiteRole;
import colonnade.discovery.DiscoveryProblem;
import colonnade.discovery.index.CheckIndex;
import colonnade.discovery.index.Differences;
import colonnade.discovery.index.Rebuilds;
import colonnade.discovery.index.RepairIndex;
import colonnade.discovery.index.StartRebuild;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Index")
public class IndexResource {

    private static final int EXAMPLES = 20;

    /** @param copied how many articles the new index has already */
    public record RebuildBody(Instant startedAt, long copied) {}

    /** @param examples ids of some articles that differ */
    public record CheckBody(long database, long index, long missing, long stale, long surplus, Examples examples) {}

    public record Examples(List<String> missing, List<String> stale, List<String> surplus) {}

    @Inject
    CheckIndex check;

    @Inject
    RepairIndex repair;

    @Inject
    StartRebuild rebuild;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Caller caller;

    @GET
    @Path("check")
    @Operation(
            summary = "How index and database differ (operator)",
            description = "Retracted articles count on both sides: the index keeps a hidden document of each."
                    + " Example: GET /api/v1/index/check")
    @APIResponse(responseCode = "200", description = "{database, index, missing, stale, surplus, examples}")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "503", description = "Problem search-away")
    public CheckBody check() {
        caller.required().require(SiteRole.OPERATOR);
        return body(check::check);
    }

    @POST
    @Path("repair")
    @Operation(
            summary = "Bring the index to what the database says, in the background (operator)",
            description = "What differs is indexed again; where there is no index, or it knows later versions than the"
                    + " database, a new one is made. Example: POST /api/v1/index/repair")
    @APIResponse(responseCode = "202", description = "What differed, as GET /index/check tells it")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "503", description = "Problem search-away")
    public Response repair() {
        caller.required().require(SiteRole.OPERATOR);
        return Response.accepted(body(repair::repair)).build();
    }

    @POST
    @Path("rebuild")
    @Operation(
            summary = "Make the index anew in the background (operator)",
            description = "The present one is searched until the new one is full. While one is being made, this"
                    + " changes nothing. Example: POST /api/v1/index/rebuild")
    @APIResponse(responseCode = "202", description = "Under way: {startedAt, copied}")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    public Response rebuild() {
        caller.required().require(SiteRole.OPERATOR);
        var running = rebuild.start();
        return Response.accepted(new RebuildBody(running.startedAt(), running.copied()))
                .build();
    }

    /** Something that compares index and database. */
    private interface Comparing {
        Differences differences() throws IOException;
    }

    private static CheckBody body(Comparing comparing) {
        try {
            Differences found = comparing.differences();
            return new CheckBody(
                    found.database(),
                    found.index(),
                    found.missing().size(),
                    found.stale().size(),
                    found.surplus().size(),
                    new Examples(some(found.missing()), some(found.stale()), some(found.surplus())));
        } catch (IOException e) {
            throw Problem.of(DiscoveryProblem.SEARCH_AWAY).header("Retry-After", "5");
        }
    }

    @GET
    @Path("rebuild")
    @Operation(
            summary = "How far the making of a new index is (operator)",
            description = "Example: GET /api/v1/index/rebuild")
    @APIResponse(responseCode = "200", description = "Under way: {startedAt, copied}")
    @APIResponse(responseCode = "204", description = "None is under way: the last one that was begun is in use")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    public RebuildBody rebuilding() {
        caller.required().require(SiteRole.OPERATOR);
        return rebuilds.running()
                .map(running -> new RebuildBody(running.startedAt(), running.copied()))
                .orElse(null);
    }

    private static List<String> some(List<String> ids) {
        return ids.subList(0, Math.min(EXAMPLES, ids.size()));
    }
}
