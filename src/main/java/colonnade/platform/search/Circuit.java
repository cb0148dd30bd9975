package colonnade.platform.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets nobody wait for a server that just failed to answer: after a few failures in a row calls are refused for a while. */
final class Circuit {

    private static final int FAILURES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /** Whether a call may go through. After the pause one does, and its end decides about the others. */
    synchronized boolean lets() {
        if (failures < FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return false;
        }
        closedUntil = now.plus(PAUSE);
        return true;
    }

    /** True when the server came back with this call. */
    synchronized boolean answered() {
        boolean wasAway = failures >= FAILURES;
        failures = 0;
        return wasAway;
    }

    /** True when this failure was the one that made us stop asking. */
    synchronized boolean failed() {
        failures++;
        closedUntil = clock.instant().plus(PAUSE);
        return failures == FAILURES;
    }
}
