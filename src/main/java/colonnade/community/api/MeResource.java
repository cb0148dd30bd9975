package colonnade.community.api;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.community.ChangePassword;
import colonnade.community.Groups;
import colonnade.community.Notices;
import colonnade.community.SeeNotices;
import colonnade.community.Session;
import colonnade.community.SiteRole;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.ClientAddress;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.platform.language.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class MeResource {

    /** The caller. */
    public record Me(String handle, String displayName, List<String> roles, List<InGroup> groups) {}

    /** A group the caller belongs to. */
    public record InGroup(String slug, String role) {}

    /** The old password and the new one. */
    public record PasswordChange(String current, String password) {}

    /** A notice in the caller's language. */
    public record NoticeBody(UUID id, String kind, String text, String link, Instant at, boolean seen) {}

    @Inject
    Caller caller;

    @Inject
    Groups groups;

    @Inject
    ChangePassword changePassword;

    @Inject
    Notices notices;

    @Inject
    SeeNotices seeNotices;

    @Inject
    RequestLanguage language;

    @Inject
    ClientAddress address;

    @GET
    @Operation(
            summary = "Who I am",
            description =
                    "Example answer: {\"handle\": \"lin\", \"displayName\": \"林晓\", \"roles\": [], \"groups\": [{\"slug\": \"postgresql\", \"role\": \"member\"}]}")
    @APIResponse(responseCode = "200", description = "The caller with roles and groups")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    public Me me() {
        Actor actor = caller.required();
        return new Me(
                actor.handle(),
                actor.displayName(),
                actor.roles().stream().map(SiteRole::word).sorted().toList(),
                groups.of(actor.id()).stream()
                        .map(group -> new InGroup(group.slug(), group.role().word()))
                        .toList());
    }

    @PUT
    @Path("password")
    @Operation(
            summary = "Change my password",
            description =
                    "Signs out everywhere and answers a new token. Example: {\"current\": \"…\", \"password\": \"…\"}")
    @APIResponse(responseCode = "200", description = "A new token and when it expires")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required, wrong-credentials")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Session changePassword(PasswordChange change) {
        Actor actor = caller.required();
        Bodies.required(change);
        return changePassword.change(actor, change.current(), change.password(), address.get());
    }

    @GET
    @Path("notices")
    @Operation(
            summary = "What I was told, newest first",
            description =
                    "Example answer: {\"items\": [{\"kind\": \"article-released\", \"text\": \"…\", \"seen\": false}]}")
    @APIResponse(responseCode = "200", description = "A page of notices")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response notices(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        Actor actor = caller.required();
        int most = Limit.of(limit);
        Cursor at = Cursor.parse(cursor, 1);
        return Listing.of(
                        notices.of(actor.id(), at == null ? null : at.uuid(0), most + 1),
                        most,
                        notice -> Cursor.of(notice.id()))
                .map(notice -> new NoticeBody(
                        notice.id(),
                        notice.kind(),
                        notice.text(language.get()),
                        notice.link(),
                        notice.created(),
                        notice.seen()))
                .response(uri);
    }

    @PUT
    @Path("notices/{id}/seen")
    @Operation(
            summary = "Mark my notices up to this one as seen",
            description = "Example: PUT /api/v1/me/notices/0197…/seen")
    @APIResponse(responseCode = "204", description = "Marked")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    public void seen(@PathParam("id") UUID id) {
        seeNotices.see(caller.required(), id);
    }
}
