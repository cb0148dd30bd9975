package colonnade.community.api;

import colonnade.community.Caller;
import colonnade.community.CreateGroup;
import colonnade.community.EditGroup;
import colonnade.community.GiveGroupRole;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.JoinGroup;
import colonnade.community.LeaveGroup;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.ETags;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupsResource {

    /** What somebody becomes in a group. */
    public record RoleBody(String role) {}

    @Inject
    Groups groups;

    @Inject
    CreateGroup create;

    @Inject
    EditGroup edit;

    @Inject
    JoinGroup join;

    @Inject
    LeaveGroup leave;

    @Inject
    GiveGroupRole giveRole;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "All groups, by address", description = "Example: GET /api/v1/groups?limit=50")
    @APIResponse(responseCode = "200", description = "A page of groups")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int most = Limit.of(limit);
        Cursor at = Cursor.parse(cursor, 1);
        return Listing.of(groups.list(at == null ? "" : at.text(0), most + 1), most, group -> Cursor.of(group.slug()))
                .map(GroupBody::of)
                .response(uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "One group", description = "Example: GET /api/v1/groups/postgresql")
    @APIResponse(responseCode = "200", description = "The group, with an ETag")
    @APIResponse(responseCode = "404", description = "Problem unknown-group")
    public Response get(@PathParam("slug") String slug) {
        return answer(Response.ok(), groups.bySlug(slug));
    }

    @POST
    @Operation(
            summary = "Found a group (admin)",
            description =
                    "Example: {\"slug\": \"postgresql\", \"name\": \"PostgreSQL 内核\", \"kind\": \"vertical\", \"charter\": \"…\"}")
    @APIResponse(responseCode = "201", description = "The group")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "409", description = "Problem slug-taken")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response create(CreateGroup.Wanted wanted) {
        Group group = create.create(caller.required(), Bodies.required(wanted));
        return answer(
                Response.created(UriBuilder.fromPath("/api/v1/groups/{slug}").build(group.slug())), group);
    }

    @PUT
    @Path("{slug}")
    @Operation(
            summary = "Change a group (organiser, admin)",
            description =
                    "With If-Match. Where openEditions is true, readers may read and compare the earlier editions of an"
                            + " article, if all its groups say so; left out, it stays as it is."
                            + " Example: {\"name\": \"PostgreSQL 内核\", \"kind\": \"vertical\", \"charter\": \"…\","
                            + " \"openEditions\": true}")
    @APIResponse(responseCode = "200", description = "The group")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem unknown-group")
    @APIResponse(responseCode = "412", description = "Problem changed-meanwhile")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "428", description = "Problem precondition-required")
    public Response edit(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            CreateGroup.Wanted wanted) {
        Group group = edit.edit(caller.required(), slug, ETags.version(ifMatch), Bodies.required(wanted));
        return answer(Response.ok(), group);
    }

    @PUT
    @Path("{slug}/members/{handle}")
    @Operation(
            summary = "Give a role in the group (organiser, admin)",
            description = "Example: {\"role\": \"reviewer\"}")
    @APIResponse(responseCode = "204", description = "Given")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem unknown-group, unknown-member")
    @APIResponse(responseCode = "409", description = "Problem last-organiser")
    public void give(@PathParam("slug") String slug, @PathParam("handle") String handle, RoleBody body) {
        giveRole.give(caller.required(), slug, handle, Bodies.required(body).role());
    }

    @DELETE
    @Path("{slug}/members/{handle}")
    @Operation(
            summary = "Take somebody out of the group (organiser, admin)",
            description = "Example: DELETE /api/v1/groups/postgresql/members/lin")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem unknown-group")
    @APIResponse(responseCode = "409", description = "Problem last-organiser")
    public void remove(@PathParam("slug") String slug, @PathParam("handle") String handle) {
        leave.leave(caller.required(), slug, handle);
    }

    @PUT
    @Path("{slug}/membership")
    @Operation(summary = "Join", description = "Example: PUT /api/v1/groups/postgresql/membership")
    @APIResponse(responseCode = "204", description = "Joined")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem unknown-group")
    public void join(@PathParam("slug") String slug) {
        join.join(caller.required(), slug);
    }

    @DELETE
    @Path("{slug}/membership")
    @Operation(summary = "Leave", description = "Example: DELETE /api/v1/groups/postgresql/membership")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem unknown-group")
    @APIResponse(responseCode = "409", description = "Problem last-organiser")
    public void leave(@PathParam("slug") String slug) {
        leave.leave(caller.required(), slug, caller.required().handle());
    }

    private static Response answer(Response.ResponseBuilder response, Group group) {
        return response.tag(ETags.of(group.version()))
                .entity(GroupBody.of(group))
                .build();
    }
}
