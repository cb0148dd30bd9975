package colonnade.site.reader;

import colonnade.community.RequestPasswordReset;
import colonnade.community.ResetPassword;
import colonnade.platform.http.ClientAddress;
import colonnade.platform.page.Page;
import colonnade.platform.settings.Settings;
import colonnade.site.Field;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/password-reset")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PasswordResetResource {

    @Inject
    RequestPasswordReset request;

    @Inject
    ResetPassword reset;

    @Inject
    ClientAddress address;

    @Inject
    Settings settings;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page form(@QueryParam("sent") String sent) {
        return new PasswordResetPage(sent != null, settings.smtp().isPresent());
    }

    @POST
    @Operation(hidden = true)
    public Response request(@FormParam("email") String email) {
        request.request(email, address.get());
        return onward.to("/password-reset?sent=1");
    }

    /** The address that was mailed. */
    @GET
    @Path("{token}")
    @Operation(hidden = true)
    public Page newPassword(@PathParam("token") String token) {
        return new NewPasswordPage(token, Field.empty("password"), null);
    }

    @POST
    @Path("{token}")
    @Operation(hidden = true)
    public Response reset(@PathParam("token") String token, MultivaluedMap<String, String> form) {
        return onward.attempt(
                form,
                () -> {
                    reset.reset(token, form.getFirst("password"));
                    return onward.to("/sign-in");
                },
                fields -> new NewPasswordPage(token, fields.emptied("password"), fields.refusal()));
    }
}
