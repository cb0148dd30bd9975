package colonnade.site.reader;

import colonnade.community.RegisterMember;
import colonnade.community.RegisterMember.Registration;
import colonnade.community.SessionCookie;
import colonnade.community.SignIn;
import colonnade.platform.http.ClientAddress;
import colonnade.platform.http.EachTime;
import colonnade.platform.page.Page;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/register")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RegisterResource {

    @Inject
    RegisterMember register;

    @Inject
    SignIn signIn;

    @Inject
    SessionCookie cookie;

    @Inject
    ClientAddress address;

    @Inject
    Frames frames;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page form() {
        return new RegisterPage(
                Field.empty("handle"), Field.empty("displayName"), Field.empty("email"), Field.empty("password"), null);
    }

    @POST
    @EachTime
    @Operation(hidden = true)
    public Response register(MultivaluedMap<String, String> form) {
        var wanted = new Registration(
                form.getFirst("handle"),
                form.getFirst("displayName"),
                form.getFirst("email"),
                form.getFirst("password"));
        return onward.attempt(form, () -> registered(wanted), RegisterResource::page);
    }

    private Response registered(Registration wanted) {
        register.register(wanted, frames.get().language());
        var session = signIn.signIn(wanted.handle(), wanted.password(), address.get());
        return Response.fromResponse(onward.to("/desk"))
                .cookie(cookie.write(session))
                .build();
    }

    private static Page page(Fields fields) {
        return new RegisterPage(
                fields.get("handle"),
                fields.get("displayName"),
                fields.get("email"),
                fields.emptied("password"),
                fields.refusal());
    }
}
