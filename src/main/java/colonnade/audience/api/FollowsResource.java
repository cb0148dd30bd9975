package colonnade.audience.api;

import colonnade.audience.BeginFollowing;
import colonnade.audience.EndFollowing;
import colonnade.audience.FollowKind;
import colonnade.audience.FollowTargets;
import colonnade.audience.Followed;
import colonnade.audience.Follows;
import colonnade.community.Caller;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/follows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audience")
public class FollowsResource {

    /** Something the caller follows. */
    public record FollowBody(String kind, String slug, String name, Instant since) {

        static FollowBody of(Followed followed) {
            return new FollowBody(
                    followed.follow().kind().word(),
                    followed.slug(),
                    followed.name(),
                    followed.follow().since());
        }
    }

    @Inject
    Follows follows;

    @Inject
    FollowTargets targets;

    @Inject
    BeginFollowing begin;

    @Inject
    EndFollowing end;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What I follow, the last first",
            description = "Example answer: {\"items\": [{\"kind\": \"group\", \"slug\": \"postgresql\", \"name\":"
                    + " \"PostgreSQL 内核\", \"since\": \"2026-11-22T08:00:00Z\"}]}")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        UUID me = caller.required().id();
        int most = Limit.of(limit);
        Cursor after = Cursor.parse(cursor, 1);
        var page = Listing.of(
                follows.followedBy(me, after == null ? null : after.uuid(0), most + 1),
                most,
                follow -> Cursor.of(follow.id()));
        return new Listing<>(
                        targets.named(page.items()).stream().map(FollowBody::of).toList(), page.next())
                .response(uri);
    }

    @PUT
    @Path("{kind: author|column|topic|group}/{slug}")
    @Operation(
            summary = "Follow an author, a column, a topic or a group",
            description = "Example: PUT /api/v1/follows/group/postgresql")
    @APIResponse(responseCode = "204", description = "Followed, now or before")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found, unknown-group, unknown-topic")
    public void follow(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        begin.follow(caller.required(), FollowKind.of(kind), slug);
    }

    @DELETE
    @Path("{kind: author|column|topic|group}/{slug}")
    @Operation(summary = "Follow it no longer", description = "Example: DELETE /api/v1/follows/group/postgresql")
    @APIResponse(responseCode = "204", description = "Not followed, now or before")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem not-found, unknown-group, unknown-topic")
    public void end(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        end.end(caller.required(), FollowKind.of(kind), slug);
    }
}
