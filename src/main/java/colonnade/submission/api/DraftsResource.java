package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.ETags;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.platform.problem.Validation;
import colonnade.submission.BringBackDraft;
import colonnade.submission.CreateDraft;
import colonnade.submission.DiscardDraft;
import colonnade.submission.Draft;
import colonnade.submission.DraftState;
import colonnade.submission.Drafts;
import colonnade.submission.OwnDrafts;
import colonnade.submission.SaveDraft;
import colonnade.submission.WrittenText;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class DraftsResource {

    @Inject
    Drafts drafts;

    @Inject
    OwnDrafts own;

    @Inject
    CreateDraft create;

    @Inject
    SaveDraft save;

    @Inject
    DiscardDraft discard;

    @Inject
    BringBackDraft bringBack;

    @Inject
    DraftBodies bodies;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @POST
    @Operation(
            summary = "Begin a draft",
            description = "Everything may be missing. Example: {\"title\": \"从零开始建设开发者社区\", \"body\": \"## 起点\\n…\","
                    + " \"tags\": [\"社区\"], \"column\": \"shequ\", \"lang\": \"zh-CN\", \"declarations\": [\"original\"],"
                    + " \"contributors\": [{\"handle\": \"lin\", \"role\": \"author\"},"
                    + " {\"handle\": \"wang\", \"role\": \"co-author\"}]}. Roles: author, co-author, translator. Whoever"
                    + " begins it is always among them; the others are asked, and named once they have agreed")
    @APIResponse(responseCode = "201", description = "The draft, with an ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response create(WrittenText written) {
        Draft draft = create.create(caller.required(), Bodies.required(written));
        return answer(Response.created(URI.create("/api/v1/drafts/" + draft.id())), draft);
    }

    @GET
    @Operation(
            summary = "The drafts I write, mine and others', last written first",
            description = "Without a state all but the discarded ones. Example: GET /api/v1/drafts?state=writing")
    @APIResponse(responseCode = "200", description = "A page of drafts, without their bodies")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response list(
            @QueryParam("state") String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int most = Limit.of(limit);
        Optional<Drafts.After> after =
                Optional.ofNullable(Cursor.parse(cursor, 2)).map(at -> new Drafts.After(at.instant(0), at.uuid(1)));
        Listing<Drafts.Line> found = Listing.of(
                drafts.of(caller.required().id(), state(state), after, most + 1),
                most,
                draft -> Cursor.of(draft.updatedAt(), draft.id()));
        return bodies.of(found).response(uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One of the drafts I write or am asked to write",
            description = "Example: GET /api/v1/drafts/01997b2e-…")
    @APIResponse(responseCode = "200", description = "The draft, with an ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), own.readable(caller.required(), id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Save a draft",
            description =
                    "With If-Match, by whoever writes it. What is left out is emptied, but for contributors, which"
                            + " then stay as they are; only its owner changes them. A text that is saved already is not saved"
                            + " again. With over=true, after a 412, the text that stands there is kept as a revision first."
                            + " Example: {\"title\": \"从零开始\", \"body\": \"…\", \"contributors\": [{\"handle\": \"wang\","
                            + " \"role\": \"translator\"}]}")
    @APIResponse(responseCode = "200", description = "The draft, with its new ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem draft-discarded, draft-released")
    @APIResponse(
            responseCode = "412",
            description = "Problem draft-changed: members yours {version} and theirs {version, savedBy, savedAt}")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "428", description = "Problem precondition-required")
    public Response save(
            @PathParam("id") UUID id,
            @QueryParam("over") boolean over,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            WrittenText written) {
        Draft draft = save.save(caller.required(), id, ETags.version(ifMatch), Bodies.required(written), over);
        return answer(Response.ok(), draft);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Discard a draft",
            description = "It can be brought back. Example: DELETE /api/v1/drafts/01997b2e-…")
    @APIResponse(responseCode = "204", description = "Discarded")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem draft-in-review, draft-released")
    public void discard(@PathParam("id") UUID id) {
        discard.discard(caller.required(), id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Bring a discarded draft back",
            description = "Example: POST /api/v1/drafts/01997b2e-…/restoration")
    @APIResponse(responseCode = "200", description = "The draft, with an ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response bringBack(@PathParam("id") UUID id) {
        return answer(Response.ok(), bringBack.bringBack(caller.required(), id));
    }

    private Response answer(Response.ResponseBuilder response, Draft draft) {
        return response.tag(ETags.of(draft.version())).entity(bodies.of(draft)).build();
    }

    private static Optional<DraftState> state(String word) {
        if (word == null || word.isEmpty()) {
            return Optional.empty();
        }
        Optional<DraftState> state = DraftState.find(word);
        new Validation()
                .require(state.isPresent(), "/state", "invalid.draft-state")
                .check();
        return state;
    }
}
