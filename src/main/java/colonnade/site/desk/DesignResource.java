package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.site.Frames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk/design")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DesignResource {

    @Inject
    DesignSpecimens specimens;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public Page design() {
        caller.required();
        return specimens.of(frames.get(), clock.instant());
    }
}
