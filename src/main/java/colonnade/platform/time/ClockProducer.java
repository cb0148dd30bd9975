package colonnade.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one clock everything asks, so that a test can move it. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock() {
        // PostgreSQL keeps microseconds: what a request answers is then what the next one reads.
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
