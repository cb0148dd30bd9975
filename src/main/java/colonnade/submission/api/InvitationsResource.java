package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.submission.Invitations;
import colonnade.submission.Invitations.Invitation;
import colonnade.submission.Invitations.Kind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Community")
public class InvitationsResource {

    /** Who asks. */
    public record AskingBody(String handle, String displayName) {}

    /**
     * Something the caller is asked to belong to.
     *
     * @param column its slug; null for a draft
     * @param draft its id; null for a column
     * @param owner whether it is to own the column
     * @param role author, co-author or translator
     * @param answer the address to agree at with PUT, and to decline at with DELETE
     */
    public record InvitationBody(
            String column,
            String draft,
            String title,
            boolean owner,
            String role,
            AskingBody by,
            Instant at,
            String answer) {

        static InvitationBody of(Invitation one) {
            boolean column = one.kind() == Kind.COLUMN;
            return new InvitationBody(
                    column ? one.place() : null,
                    column ? null : one.place(),
                    one.title(),
                    one.owner(),
                    one.role().word(),
                    new AskingBody(one.by().handle(), one.by().name()),
                    one.at(),
                    answer(one));
        }

        private static String answer(Invitation one) {
            String path = one.kind() == Kind.COLUMN
                    ? "/api/v1/columns/{place}/membership"
                    : "/api/v1/drafts/{place}/contribution";
            return UriBuilder.fromPath(path).build(one.place()).toString();
        }
    }

    @Inject
    Invitations invitations;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What I am asked to be in and have not answered, the last first",
            description =
                    "To be in columns, and to be named with drafts. Agree with PUT at the address in answer, decline"
                            + " with DELETE; whoever asked is told. Example: GET /api/v1/me/invitations answers {\"items\":"
                            + " [{\"column\": \"neihe-zhoukan\", \"title\": \"内核周刊\", \"owner\": false, \"role\": \"author\","
                            + " \"by\": {\"handle\": \"lin\", \"displayName\": \"林小满\"}, \"at\": \"2026-11-22T08:00:00Z\","
                            + " \"answer\": \"/api/v1/columns/neihe-zhoukan/membership\"}]}")
    @APIResponse(responseCode = "200", description = "A page of invitations")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        UUID me = caller.required().id();
        int most = Limit.of(limit);
        return Listing.of(invitations.of(me, Cursor.parse(cursor, 2), most + 1), most, Invitation::cursor)
                .map(InvitationBody::of)
                .response(uri);
    }
}
