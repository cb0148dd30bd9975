package colonnade.platform.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Only in tests: leaves messages for the probe and tells what became of them. */
@Path(ProbeResource.PATH)
@RequestScoped
public class ProbeResource {

    static final String PATH = "/testing/probe";

    @Inject
    Outbox outbox;

    @Inject
    Probe probe;

    /** @param fail the transaction ends badly after the message was left */
    @POST
    @Path("{subject}/{payload}")
    @Operation(hidden = true)
    @Transactional
    public void put(
            @PathParam("subject") String subject,
            @PathParam("payload") String payload,
            @QueryParam("fail") boolean fail) {
        outbox.put(Probe.KIND, "probe", subject, payload);
        if (fail) {
            throw new IllegalStateException("asked for");
        }
    }

    @PUT
    @Path("refusals/{payload}")
    @Operation(hidden = true)
    public void refuse(@PathParam("payload") String payload) {
        probe.refuse(payload);
    }

    @DELETE
    @Path("refusals/{payload}")
    @Operation(hidden = true)
    public void accept(@PathParam("payload") String payload) {
        probe.accept(payload);
    }

    @GET
    @Path("arrived")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String arrived() {
        return String.join("\n", probe.arrived());
    }

    @GET
    @Path("tries/{payload}")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String tries(@PathParam("payload") String payload) {
        return String.valueOf(probe.tries(payload));
    }
}
