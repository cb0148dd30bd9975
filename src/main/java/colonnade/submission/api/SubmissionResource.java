package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.platform.language.Language;
import colonnade.platform.language.RequestLanguage;
import colonnade.submission.Checklist;
import colonnade.submission.OwnDrafts;
import colonnade.submission.Submission;
import colonnade.submission.SubmissionCheck.Finding;
import colonnade.submission.SubmitDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/drafts/{draft}/submission")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class SubmissionResource {

    /** The groups a draft is offered to, by address, and what their reviewers should know. */
    public record OfferBody(List<String> groups, String note) {}

    /** The submission that was begun or continued. */
    public record SubmissionBody(UUID id, UUID draft) {}

    /** What the checks before a submission found. */
    public record ChecksBody(List<CheckBody> items) {

        static ChecksBody of(List<Finding> findings, Language language) {
            return new ChecksBody(findings.stream()
                    .map(finding -> CheckBody.of(finding, language))
                    .toList());
        }
    }

    @Inject
    SubmitDraft submit;

    @Inject
    OwnDrafts drafts;

    @Inject
    Checklist checklist;

    @Inject
    RequestLanguage language;

    @Inject
    Caller caller;

    @PathParam("draft")
    UUID draft;

    @POST
    @Operation(
            summary = "Offer a draft to groups",
            description = "Again after changes were requested: the next round of the same submission, the groups may be"
                    + " left out. Example: {\"groups\": [\"postgresql\", \"beijing\"], \"note\": \"第一次投稿，请多指教\"}")
    @APIResponse(responseCode = "201", description = "The submission, at Location")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(
            responseCode = "409",
            description = "Problem draft-in-review, draft-discarded, draft-released, nobody-waits, no-next-edition")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response submit(OfferBody offer) {
        OfferBody given = Bodies.required(offer);
        Submission submission = submit.submit(caller.required(), draft, given.groups(), given.note());
        return Response.created(URI.create("/api/v1/submissions/" + submission.id()))
                .entity(new SubmissionBody(submission.id(), submission.draftId()))
                .build();
    }

    @GET
    @Path("checks")
    @Operation(
            summary = "What stands in the way of offering a draft, and advice",
            description = "Example: GET /api/v1/drafts/01997b2e-…/submission/checks")
    @APIResponse(responseCode = "200", description = "The findings; none means ready")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public ChecksBody checks() {
        return ChecksBody.of(checklist.of(drafts.of(caller.required(), draft).text()), language.get());
    }
}
