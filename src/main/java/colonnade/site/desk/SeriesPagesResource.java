package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.publication.OrderSeries;
import colonnade.site.Addresses;
import colonnade.site.Fields;
import colonnade.site.Onward;
import colonnade.site.desk.SeriesPage.Focus;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/columns/{slug}/series")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SeriesPagesResource {

    @Inject
    SeriesRows rows;

    @Inject
    OrderSeries order;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @PathParam("slug")
    String slug;

    /** @param at and {@code by}: the article that was moved, and the button that moved it */
    @GET
    @Operation(hidden = true)
    public Page get(@QueryParam("cursor") String cursor, @QueryParam("at") String at, @QueryParam("by") String by) {
        var focus = at == null || by == null ? null : new Focus(at, by);
        return rows.of(caller.required(), slug, cursor, focus, null);
    }

    /** Each button saves at once, so that nothing is lost when the page is left. */
    @POST
    @Operation(hidden = true)
    public Response change(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(
                form,
                () -> {
                    var move = rows.after(
                            actor, slug, form.getFirst("act"), form.getFirst("article"), form.getFirst("to"));
                    order.order(actor, slug, Fields.number(form.getFirst("version")), move.order());
                    return onward.to(here(move.focus()), "series-saved");
                },
                fields -> rows.of(actor, slug, null, null, why(fields)));
    }

    private static String why(Fields fields) {
        return fields.refusal() == null ? fields.get("articles").wrong() : fields.refusal();
    }

    private String here(Focus focus) {
        var here = "/desk/columns/" + Addresses.encoded(slug) + "/series";
        return focus == null
                ? here
                : Addresses.withParameter(Addresses.withParameter(here, "at", focus.slug()), "by", focus.act());
    }
}
