package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.platform.problem.Validation;
import colonnade.review.Answer;
import colonnade.review.AppointReviewer;
import colonnade.review.ClaimTask;
import colonnade.review.GiveVerdict;
import colonnade.review.ReleaseTask;
import colonnade.site.Addresses;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Frames;
import colonnade.site.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/tasks")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TaskPagesResource {

    @Inject
    TaskRows inbox;

    @Inject
    TaskDesk desk;

    @Inject
    ClaimTask claim;

    @Inject
    ReleaseTask release;

    @Inject
    AppointReviewer appoint;

    @Inject
    GiveVerdict verdicts;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page tasks(
            @QueryParam("filter") String filter,
            @QueryParam("group") String group,
            @QueryParam("cursor") String cursor) {
        return inbox.page(caller.required(), filter, group == null || group.isEmpty() ? null : group, cursor);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Page task(@PathParam("id") UUID id) {
        var form = new TaskPage.Form("", Field.empty("reason"), Field.empty("handle"));
        return desk.of(caller.required(), id, frames.get().language(), form, null);
    }

    @POST
    @Path("{id}/claim")
    @Operation(hidden = true)
    public Response claim(@PathParam("id") UUID id) {
        claim.claim(caller.required(), id);
        return onward.to(Addresses.task(id), "claimed");
    }

    @POST
    @Path("{id}/release")
    @Operation(hidden = true)
    public Response release(@PathParam("id") UUID id) {
        release.release(caller.required(), id);
        return onward.to("/desk/tasks", "task-released");
    }

    @POST
    @Path("{id}/reviewer")
    @Operation(hidden = true)
    public Response appoint(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var handle = typed.getFirst("handle");
        new Validation().text(handle, "/handle", 40).check();
        appoint.appoint(caller.required(), id, handle.strip());
        return onward.to(Addresses.ownOr(typed.getFirst("back"), Addresses.task(id)), "appointed");
    }

    @POST
    @Path("{id}/verdict")
    @Operation(hidden = true)
    public Response verdict(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var actor = caller.required();
        return onward.attempt(
                typed,
                () -> {
                    verdicts.give(actor, id, answer(typed.getFirst("verdict")), typed.getFirst("reason"));
                    return onward.to(inbox.nextAfter(actor, id).orElse("/desk/tasks"), "verdict");
                },
                fields -> page(actor, id, fields));
    }

    private Page page(Actor actor, UUID id, Fields fields) {
        var form = new TaskPage.Form(fields.get("verdict").value(), fields.get("reason"), Field.empty("handle"));
        var wrong = fields.refusal() == null ? fields.get("verdict").wrong() : fields.refusal();
        return desk.of(actor, id, frames.get().language(), form, wrong);
    }

    private static Answer answer(String word) {
        var known = Arrays.stream(Answer.values())
                .filter(answer -> answer.word().equals(word))
                .findFirst();
        new Validation()
                .require(known.isPresent(), "/verdict", "desk.verdict.choose")
                .check();
        return known.orElseThrow();
    }
}
