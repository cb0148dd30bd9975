package colonnade.site;

import colonnade.platform.page.Page;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /**
     * Does what the form asks for; what is refused comes back on its page, with what was typed.
     *
     * @param again the page of the refused form
     */
    public Response attempt(MultivaluedMap<String, String> form, Supplier<Response> act, Function<Fields, Page> again) {
        try {
            return act.get();
        } catch (Problem problem) {
            var fields = Fields.refused(form, problem, frames.get());
            return Response.status(fields.status()).entity(again.apply(fields)).build();
        }
    }
}
