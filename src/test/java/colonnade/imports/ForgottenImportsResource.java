package colonnade.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Only in tests: does at once what is done every hour. */
@Path(ForgottenImportsResource.PATH)
@RequestScoped
public class ForgottenImportsResource {

    static final String PATH = "/testing/forgotten-imports";

    @Inject
    RemoveForgottenImports remove;

    @POST
    @Operation(hidden = true)
    public void removeNow() {
        while (remove.removeOne()) {
            Thread.onSpinWait();
        }
    }
}
