package colonnade.review.api;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.platform.problem.Validation;
import colonnade.review.AppointReviewer;
import colonnade.review.ClaimTask;
import colonnade.review.GiveVerdict;
import colonnade.review.ReleaseTask;
import colonnade.review.TaskLines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TasksResource {

    @Inject
    TaskLines lines;

    @Inject
    ClaimTask claim;

    @Inject
    AppointReviewer appoint;

    @Inject
    ReleaseTask release;

    @Inject
    GiveVerdict verdicts;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "My tasks and those I could take, most urgent first",
            description = "mine=true or open=true gives only the one or the other."
                    + " Example: GET /api/v1/tasks?open=true&group=postgresql&overdue=true")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "404", description = "Problem unknown-group")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @QueryParam("mine") boolean mine,
            @QueryParam("open") boolean open,
            @QueryParam("group") String group,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int most = Limit.of(limit);
        Optional<TaskLines.After> after =
                Optional.ofNullable(Cursor.parse(cursor, 2)).map(at -> new TaskLines.After(at.instant(0), at.uuid(1)));
        return Listing.of(
                        lines.of(caller.required(), new TaskLines.Wanted(mine, open, group, overdue), after, most + 1),
                        most,
                        line -> Cursor.of(line.task().dueAt(), line.task().id()))
                .map(TaskBody::of)
                .response(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One task", description = "Example: GET /api/v1/tasks/0193…")
    @APIResponse(responseCode = "200", description = "The task")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem not-a-reviewer")
    @APIResponse(responseCode = "404", description = "Problem unknown-task")
    public TaskBody get(@PathParam("id") UUID id) {
        return TaskBody.of(lines.one(caller.required(), id));
    }

    @PUT
    @Path("{id}/assignee")
    @Operation(
            summary = "Claim a task (reviewer), or give it to somebody by name (organiser)",
            description = "Example: {\"handle\": \"lin\"}")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem own-text, not-a-reviewer, only-organisers-appoint")
    @APIResponse(responseCode = "404", description = "Problem unknown-task, unknown-member")
    @APIResponse(responseCode = "409", description = "Problem task-taken, task-over, already-in-round, authors-task")
    public void assign(@PathParam("id") UUID id, AssigneeBody body) {
        Actor actor = caller.required();
        String handle = Bodies.required(body).handle();
        new Validation().text(handle, "/handle", 40).check();
        if (handle.equals(actor.handle())) {
            claim.claim(actor, id);
        } else {
            appoint.appoint(actor, id, handle);
        }
    }

    @DELETE
    @Path("{id}/assignee")
    @Operation(
            summary = "Give a task back to the pool (its holder, organiser)",
            description = "Example: DELETE /api/v1/tasks/0193…/assignee")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem own-text, not-a-reviewer")
    @APIResponse(responseCode = "404", description = "Problem unknown-task")
    @APIResponse(responseCode = "409", description = "Problem task-not-held, task-over, authors-task")
    public void release(@PathParam("id") UUID id) {
        release.release(caller.required(), id);
    }

    @POST
    @Path("{id}/verdict")
    @Operation(
            summary = "Answer a task one holds",
            description =
                    "A reason is needed unless the verdict is accept. Example: {\"verdict\": \"request-changes\", \"reason\": \"第二节缺少数据来源\"}")
    @APIResponse(responseCode = "204", description = "Given")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem own-text, not-a-reviewer")
    @APIResponse(responseCode = "404", description = "Problem unknown-task")
    @APIResponse(responseCode = "409", description = "Problem task-not-held, task-over, authors-task")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public void verdict(@PathParam("id") UUID id, VerdictBody body) {
        VerdictBody given = Bodies.required(body);
        verdicts.give(caller.required(), id, given.answer(), given.reason());
    }
}
