package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.platform.language.RequestLanguage;
import colonnade.submission.CheckText;
import colonnade.submission.WrittenText;
import colonnade.submission.api.SubmissionResource.ChecksBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/drafts/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class ChecksResource {

    @Inject
    CheckText check;

    @Inject
    RequestLanguage language;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "What would stand in the way of a text, saved or not, and advice",
            description = "Links and images within this site are looked up, 300 of them."
                    + " Example: {\"title\": \"从零开始\", \"body\": \"![](/images/1.png)\"} answers {\"items\": [{\"blocking\":"
                    + " true, \"pointer\": \"/body\", \"detail\": \"第 1 行的图片找不到：/images/1.png……\", \"line\": 1,"
                    + " \"start\": 0, \"end\": 17}]}")
    @APIResponse(responseCode = "200", description = "The findings; none means ready")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public ChecksBody check(WrittenText written) {
        caller.required();
        return ChecksBody.of(check.check(Bodies.required(written)), language.get());
    }
}
