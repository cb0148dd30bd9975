package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.community.ChangePassword;
import colonnade.community.SessionCookie;
import colonnade.platform.http.ClientAddress;
import colonnade.platform.page.Page;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/account")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountResource {

    @Inject
    ChangePassword change;

    @Inject
    SessionCookie cookie;

    @Inject
    ClientAddress address;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page account() {
        var actor = caller.required();
        return new AccountPage(
                actor.handle(), actor.displayName(), Field.empty("current"), Field.empty("password"), null);
    }

    @POST
    @Path("password")
    @Operation(hidden = true)
    public Response password(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        return onward.attempt(form, () -> changed(actor, form), fields -> page(actor, fields));
    }

    private Response changed(Actor actor, MultivaluedMap<String, String> form) {
        var session = change.change(actor, form.getFirst("current"), form.getFirst("password"), address.get());
        return Response.fromResponse(onward.to("/desk/account", "password-changed"))
                .cookie(cookie.write(session))
                .build();
    }

    private static Page page(Actor actor, Fields fields) {
        return new AccountPage(
                actor.handle(),
                actor.displayName(),
                fields.emptied("current"),
                fields.emptied("password"),
                fields.refusal());
    }
}
