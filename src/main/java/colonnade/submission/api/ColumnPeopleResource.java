package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.ETags;
import colonnade.submission.Column;
import colonnade.submission.ColumnPerson;
import colonnade.submission.Columns;
import colonnade.submission.JoinColumn;
import colonnade.submission.LeaveColumn;
import colonnade.submission.OwnedColumns;
import colonnade.submission.SetColumnPeople;
import colonnade.submission.TakeBackInvitation;
import colonnade.submission.WrittenPerson;
import colonnade.submission.api.ColumnBody.PersonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/columns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Columns")
public class ColumnPeopleResource {

    /** What an owner sends: all of them in order. */
    public record PeopleBody(List<WrittenPerson> people) {}

    /** A page of people. */
    public record PeopleList(List<PersonBody> items) {}

    @Inject
    Columns columns;

    @Inject
    OwnedColumns owned;

    @Inject
    SetColumnPeople set;

    @Inject
    TakeBackInvitation takeBack;

    @Inject
    JoinColumn join;

    @Inject
    LeaveColumn leave;

    @Inject
    Members members;

    @Inject
    Caller caller;

    @PathParam("slug")
    String slug;

    @GET
    @Path("{slug}/people")
    @Operation(
            summary = "Who owns a column and writes for it, in order",
            description = "Example: GET /api/v1/columns/neihe-zhoukan/people")
    @APIResponse(responseCode = "200", description = "Those who have agreed, with the column's ETag")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response people() {
        Column column = columns.bySlug(slug);
        return answer(column, column.people());
    }

    @PUT
    @Path("{slug}/people")
    @Operation(
            summary = "Say who is in a column, in order (owner, admin)",
            description =
                    "With If-Match. Who is new is asked, and in it once they agree; who is left out leaves. Whoever"
                            + " declined is not asked again for 30 days. Whoever is"
                            + " asked already stays asked, named or not, so that the list as it was got changes nothing."
                            + " Roles: author, co-author, translator."
                            + " Example: {\"people\": [{\"handle\": \"lin\", \"owner\": true, \"role\": \"author\"},"
                            + " {\"handle\": \"wang\", \"owner\": false, \"role\": \"translator\"}]}")
    @APIResponse(responseCode = "200", description = "Those who have agreed, with the column's new ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "412", description = "Problem changed-meanwhile")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "428", description = "Problem precondition-required")
    public Response set(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PeopleBody body) {
        Column column = set.set(
                caller.required(),
                slug,
                ETags.version(ifMatch),
                Bodies.required(body).people());
        return answer(column, column.people());
    }

    @GET
    @Path("{slug}/invitations")
    @Operation(
            summary = "Who is asked to be in a column and has not answered (owner, admin)",
            description = "An invitation holds until it is answered or taken back."
                    + " Example: GET /api/v1/columns/neihe-zhoukan/invitations")
    @APIResponse(responseCode = "200", description = "Those who are asked, with the column's ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response invitations() {
        Column column = owned.of(caller.required(), slug);
        return answer(
                column,
                column.everybody().stream().filter(person -> !person.accepted()).toList());
    }

    @DELETE
    @Path("{slug}/invitations/{handle}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take an invitation to a column back (owner, admin)",
            description = "Example: DELETE /api/v1/columns/neihe-zhoukan/invitations/wang")
    @APIResponse(responseCode = "204", description = "They are asked no more, and told")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found, unknown-member")
    @APIResponse(responseCode = "409", description = "Problem not-asked")
    public void takeBack(@PathParam("handle") String handle) {
        takeBack.takeBack(caller.required(), slug, handle);
    }

    @PUT
    @Path("{slug}/membership")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Agree to be in a column (whoever is asked)",
            description = "Example: PUT /api/v1/columns/neihe-zhoukan/membership")
    @APIResponse(responseCode = "204", description = "You are in it")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public void join() {
        join.join(caller.required(), slug);
    }

    @DELETE
    @Path("{slug}/membership")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Decline to be in a column, or leave it",
            description =
                    "Its last owner stays. Whoever declines is not asked again for 30 days. Example: DELETE /api/v1/columns/neihe-zhoukan/membership")
    @APIResponse(responseCode = "204", description = "You are not in it")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem last-owner")
    public void leave() {
        leave.leave(caller.required(), slug);
    }

    private Response answer(Column column, List<ColumnPerson> people) {
        Map<UUID, Member> named =
                members.byIds(people.stream().map(ColumnPerson::memberId).toList());
        return Response.ok(new PeopleList(people.stream()
                        .map(person -> ColumnBodies.person(person, named.get(person.memberId())))
                        .toList()))
                .tag(ETags.of(column.version()))
                .build();
    }
}
