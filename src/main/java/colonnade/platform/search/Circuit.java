package colonnade.platform.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets nobody wait for a server that just failed to answer: after a few failures in a row calls are refused for a while. */
final class Circuit {

    private static final int FAILURES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final LongSupplier nanoTime;
    private int failures;
    private long closedUntil;

    /** @param nanoTime never stands still, as the application's clock may in a test */
    Circuit(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether a call may go through. After the pause one does, and its end decides about the others. */
    synchronized boolean lets() {
        if (failures < FAILURES) {
            return true;
        }
        if (nanoTime.getAsLong() - closedUntil < 0) {
            return false;
        }
        closedUntil = nanoTime.getAsLong() + PAUSE.toNanos();
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
        closedUntil = nanoTime.getAsLong() + PAUSE.toNanos();
        return failures == FAILURES;
    }
}
