package colonnade.image;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Only in tests: does at once what is done every hour. */
@Path(ForgottenImagesResource.PATH)
@RequestScoped
public class ForgottenImagesResource {

    static final String PATH = "/testing/forgotten-images";

    @Inject
    RemoveForgottenImages remove;

    @POST
    @Operation(hidden = true)
    public void removeNow() {
        remove.remove();
    }
}
