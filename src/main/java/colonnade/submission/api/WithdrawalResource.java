package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.submission.WithdrawSubmission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/submissions/{id}/withdrawal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class WithdrawalResource {

    /** Why; may be missing. */
    public record WithdrawalBody(String reason) {}

    @Inject
    WithdrawSubmission withdraw;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "Take a submission back",
            description = "Ends the reviews that are still open. Example: {\"reason\": \"想先补充测试数据\"}")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem submission-ended")
    public void withdraw(@PathParam("id") UUID id, WithdrawalBody body) {
        withdraw.withdraw(caller.required(), id, body == null ? null : body.reason());
    }
}
