package colonnade.site.reader;

import colonnade.community.Caller;
import colonnade.community.SessionCookie;
import colonnade.community.SignIn;
import colonnade.community.SignOut;
import colonnade.community.SignOutEverywhere;
import colonnade.platform.http.ClientAddress;
import colonnade.platform.http.EachTime;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Field;
import colonnade.site.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInResource {

    @Inject
    SignIn signIn;

    @Inject
    SignOut signOut;

    @Inject
    SignOutEverywhere signOutEverywhere;

    @Inject
    SessionCookie cookie;

    @Inject
    Caller caller;

    @Inject
    ClientAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    Onward onward;

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Page form(@QueryParam("next") String next) {
        return new SignInPage(Field.empty("handle"), Addresses.ownOr(next, "/desk"), null);
    }

    @POST
    @EachTime
    @Path("sign-in")
    @Operation(hidden = true)
    public Response signIn(MultivaluedMap<String, String> form) {
        var next = Addresses.ownOr(form.getFirst("next"), "/desk");
        return onward.attempt(
                form,
                () -> {
                    var session = signIn.signIn(form.getFirst("handle"), form.getFirst("password"), address.get());
                    return Response.seeOther(URI.create(next))
                            .cookie(cookie.write(session))
                            .build();
                },
                fields -> new SignInPage(fields.get("handle"), next, fields.refusal()));
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(@FormParam("everywhere") String everywhere) {
        if (everywhere == null) {
            cookie.token(request).ifPresent(signOut::signOut);
        } else {
            signOutEverywhere.signOut(caller.required());
        }
        return Response.seeOther(URI.create("/")).cookie(cookie.clear()).build();
    }
}
