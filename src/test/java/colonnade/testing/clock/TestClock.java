package colonnade.testing.clock;

import colonnade.platform.Boot;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Runs on like any clock, but from an instant that the test chose, and takes the workflow engine along. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

    /** Where it begins, so that a restarted product does not see the machine's time first. */
    public static final String START = "colonnade.testing.clock";

    private volatile Duration shift = until(Instant.parse(System.getProperty(START)));

    void takeEngineAlong(@Observes Boot.Ready ready) {
        ClockUtil.offset(shift.toMillis());
    }

    /** Never backwards: an instant that has passed changes nothing. */
    synchronized void moveTo(Instant later) {
        Duration wanted = until(later);
        if (wanted.compareTo(shift) > 0) {
            shift = wanted;
            ClockUtil.offset(wanted.toMillis());
        }
    }

    private static Duration until(Instant instant) {
        return Duration.between(Instant.now(), instant);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Only UTC is asked for");
    }
}
