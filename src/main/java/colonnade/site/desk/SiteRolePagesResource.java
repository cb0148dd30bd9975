package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.community.GiveSiteRole;
import colonnade.community.Members;
import colonnade.community.SiteRole;
import colonnade.community.TakeSiteRole;
import colonnade.platform.page.Page;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.site.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/people")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SiteRolePagesResource {

    @Inject
    Members members;

    @Inject
    GiveSiteRole give;

    @Inject
    TakeSiteRole take;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page holders() {
        caller.required().require(SiteRole.ADMIN);
        return new SiteRolesPage(members.roleHolders().stream()
                .map(holder -> new SiteRolesPage.Holder(
                        holder.handle(),
                        holder.displayName(),
                        holder.roles().stream().map(SiteRole::word).toList()))
                .toList());
    }

    @POST
    @Operation(hidden = true)
    public Response give(@FormParam("handle") String handle, @FormParam("role") String role) {
        new Validation().text(handle, "/handle", 40).check();
        give.give(caller.required(), handle.strip(), role(role));
        return onward.to("/desk/people", "role-given");
    }

    @POST
    @Path("{handle}/{role}/removal")
    @Operation(hidden = true)
    public Response take(@PathParam("handle") String handle, @PathParam("role") String role) {
        take.take(caller.required(), handle, role(role));
        return onward.to("/desk/people", "role-taken");
    }

    private static SiteRole role(String word) {
        return Arrays.stream(SiteRole.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
