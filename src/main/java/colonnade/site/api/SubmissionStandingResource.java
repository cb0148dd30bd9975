package colonnade.site.api;

import colonnade.community.Caller;
import colonnade.platform.language.RequestLanguage;
import colonnade.publication.Releases;
import colonnade.review.ReviewStandings;
import colonnade.submission.Submission;
import colonnade.submission.SubmissionReaders;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where is my draft? The path is that of the submission feature's own resource: JAX-RS joins classes of one path. */
@Path("/api/v1/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class SubmissionStandingResource {

    @Inject
    Submissions submissions;

    @Inject
    SubmissionReaders readers;

    @Inject
    Releases releases;

    @Inject
    ReviewStandings standings;

    @Inject
    Caller caller;

    @Inject
    RequestLanguage language;

    @GET
    @Path("{id}")
    @Operation(
            summary = "Where a submission stands, group by group",
            description = "For its author, those who judge for one of its groups, and the site's editors."
                    + " Example: GET /api/v1/submissions/0193…")
    @APIResponse(responseCode = "200", description = "Its reviews, whom they wait for and which rule applied")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public SubmissionBody get(@PathParam("id") UUID id) {
        Submission submission = submissions.byId(id);
        readers.require(caller.required(), submission);
        return SubmissionBody.of(submission, releases.addressOf(id).orElse(null), standings.of(id), language.get());
    }
}
