package colonnade.site.reader;

import colonnade.platform.language.Messages;
import colonnade.platform.page.Page;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.site.Frames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The addresses that {@code type} of a problem names: each kind of refusal, told without its particulars. */
@Path("/problems/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ProblemsResource {

    @Inject
    Frames frames;

    @GET
    @Operation(hidden = true)
    public Page get(@PathParam("slug") String slug) {
        var language = frames.get().language();
        var key = "problem." + slug;
        if (!Messages.exists(language, key + ".title")) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return new ProblemPage(
                200,
                Messages.outline(language, key + ".title"),
                Messages.outline(language, key + ".detail"),
                List.of());
    }
}
