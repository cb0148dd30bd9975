package colonnade.testing.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;

/** Lets a test say what time it is. Packed only into the product that tests run as a process of its own. */
@Path(ClockResource.PATH)
@RequestScoped
public class ClockResource {

    public static final String PATH = "/testing/clock";

    @Inject
    TestClock clock;

    @Inject
    DueJobs jobs;

    /** Time passes: every timer that falls due on the way runs at its hour, then it is the given instant. */
    @PUT
    @Consumes(MediaType.TEXT_PLAIN)
    public void moveTo(String instant) {
        Instant end = Instant.parse(instant);
        Optional<Instant> due = jobs.nextUntil(end);
        while (due.isPresent()) {
            clock.moveTo(due.get());
            jobs.settle();
            due = jobs.nextUntil(end);
        }
        clock.moveTo(end);
    }
}
