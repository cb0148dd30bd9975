package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.ETags;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.platform.problem.Validation;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Difference;
import colonnade.submission.DifferenceBody;
import colonnade.submission.DifferenceBody.TurnBody;
import colonnade.submission.Draft;
import colonnade.submission.ReadableRevisions;
import colonnade.submission.RestoreRevision;
import colonnade.submission.Revision;
import colonnade.submission.RevisionAct;
import colonnade.submission.Revisions;
import colonnade.submission.SetAside;
import colonnade.submission.WrittenText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/drafts/{draft}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class RevisionsResource {

    @Inject
    ReadableRevisions revisions;

    @Inject
    RestoreRevision restore;

    @Inject
    SetAside setAside;

    @Inject
    DraftBodies bodies;

    @Inject
    Columns columns;

    @Inject
    Members members;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @PathParam("draft")
    UUID draft;

    @GET
    @Operation(
            summary = "A draft's revisions, newest first",
            description = "With act only those kept for it: created, saved, submitted, restored or set-aside."
                    + " Who judges a submission of it gets those that were submitted."
                    + " Example: GET /api/v1/drafts/01997b2e-…/revisions?act=submitted")
    @APIResponse(responseCode = "200", description = "A page of revisions, without their texts")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response list(
            @QueryParam("act") String act, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int most = Limit.of(limit);
        Cursor at = Cursor.parse(cursor, 1);
        int before = at == null ? Integer.MAX_VALUE : at.number(0);
        Listing<Revisions.Line> found = Listing.of(
                revisions.of(caller.required(), draft, act(act), before, most + 1),
                most,
                revision -> Cursor.of(revision.number()));
        Map<UUID, Member> people = members.byIds(
                found.items().stream().map(Revisions.Line::savedBy).toList());
        return found.map(revision ->
                        RevisionLine.of(revision, people.get(revision.savedBy()).handle()))
                .response(uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep a text as a revision without making it the present one",
            description = "For what gives way to somebody else's save. Example: {\"title\": \"从零开始\", \"body\": \"…\"}")
    @APIResponse(responseCode = "201", description = "The revision, at Location")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response setAside(WrittenText written) {
        Revision revision = setAside.setAside(caller.required(), draft, Bodies.required(written));
        return Response.created(URI.create("/api/v1/drafts/" + draft + "/revisions/" + revision.number()))
                .entity(RevisionBody.of(
                        revision, members.byId(revision.savedBy()).handle()))
                .build();
    }

    @GET
    @Path("{number: [0-9]{1,9}}")
    @Operation(summary = "One revision", description = "Example: GET /api/v1/drafts/01997b2e-…/revisions/3")
    @APIResponse(responseCode = "200", description = "The revision with its text")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public RevisionBody get(@PathParam("number") int number) {
        Revision revision = revisions.numbered(caller.required(), draft, number);
        return RevisionBody.of(revision, members.byId(revision.savedBy()).handle());
    }

    @GET
    @Path("{from: [0-9]{1,9}}...{to: [0-9]{1,9}}")
    @Operation(
            summary = "What changed between two revisions",
            description =
                    "By paragraph, within a changed one by word, Chinese by character; coarse where two long texts"
                            + " differ too much for that everywhere."
                            + " Example: GET /api/v1/drafts/01997b2e-…/revisions/1...3 answers {\"from\": 1, \"to\": 3,"
                            + " \"title\": [{\"kind\": \"same\", \"text\": \"从零开始\"}], \"tags\": {\"added\": [\"社区\"],"
                            + " \"removed\": []}, \"body\": [{\"kind\": \"changed\", \"parts\": [{\"kind\": \"same\","
                            + " \"text\": \"第一\"}, {\"kind\": \"removed\", \"text\": \"章\"}, {\"kind\": \"added\","
                            + " \"text\": \"节\"}]}]}")
    @APIResponse(responseCode = "200", description = "The difference")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public DifferenceBody compare(@PathParam("from") int from, @PathParam("to") int to) {
        Revision earlier = revisions.numbered(caller.required(), draft, from);
        Revision later = revisions.numbered(caller.required(), draft, to);
        return DifferenceBody.of(from, to, Difference.between(earlier.text(), later.text()))
                .turning(
                        TurnBody.of(column(earlier), column(later)),
                        TurnBody.of(earlier.text().lang(), later.text().lang()),
                        TurnBody.of(canonicalUrl(earlier), canonicalUrl(later)));
    }

    @POST
    @Path("{number: [0-9]{1,9}}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Make an earlier revision the present text again",
            description = "The present text becomes a revision first, so nothing is lost."
                    + " Example: POST /api/v1/drafts/01997b2e-…/revisions/3/restoration")
    @APIResponse(responseCode = "200", description = "The draft, with its new ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem draft-discarded, draft-released")
    public Response restore(@PathParam("number") int number) {
        Draft restored = restore.restore(caller.required(), draft, number);
        return Response.ok(bodies.of(restored))
                .tag(ETags.of(restored.version()))
                .build();
    }

    private String column(Revision revision) {
        return revision.text()
                .columnId()
                .flatMap(columns::byId)
                .map(Column::slug)
                .orElse(null);
    }

    private static String canonicalUrl(Revision revision) {
        return revision.text().canonicalUrl().orElse(null);
    }

    private static Optional<RevisionAct> act(String word) {
        if (word == null || word.isEmpty()) {
            return Optional.empty();
        }
        Optional<RevisionAct> act = RevisionAct.find(word);
        new Validation()
                .require(act.isPresent(), "/act", "invalid.revision-act")
                .check();
        return act;
    }
}
