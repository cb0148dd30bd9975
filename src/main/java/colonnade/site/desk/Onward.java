package colonnade.site.desk;

import colonnade.platform.problem.Problem;
import colonnade.site.Addresses;
import colonnade.site.Fields;
import colonnade.site.Frames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where a form leads: on to a page, which says what was done, or back to itself with what is wrong. */
@RequestScoped
public class Onward {

    @Inject
    Frames frames;

    public Response to(String page) {
        return Response.seeOther(URI.create(frames.get().to(page))).build();
    }

    /** @param done the page says the text {@code desk.done.<done>} */
    public Response to(String page, String done) {
        return to(Addresses.withParameter(page, "done", done));
    }

    public Fields refused(MultivaluedMap<String, String> form, Problem problem) {
        return Fields.refused(form, problem, frames.get());
    }
}
