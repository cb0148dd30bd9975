package colonnade.site.sample;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Makes a sample community in a product that is not new any more. Packed only into the product that tests run. */
@Path(SampleMaker.PATH)
@RequestScoped
public class SampleMaker {

    static final String PATH = "/testing/sample";

    @Inject
    MakeSample sample;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public void make(SampleCommunity community) {
        sample.make(community, "admin");
    }
}
