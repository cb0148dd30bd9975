package colonnade.platform.outbox;

import java.time.Duration;

/** Carries one kind of message out. May be called twice or late: read the row again, never trust the message. */
public interface OutboxHandler {

    String kind();

    /** Any exception means "try again later". */
    void handle(OutboxMessage message) throws Exception;

    /** After this many attempts the message is parked for a person to look at. */
    default int attempts() {
        return 12;
    }

    /** Whether this failure, after so many attempts, parks it. A destination that is merely away need not count. */
    default boolean givesUp(Throwable failure, int attempts) {
        return attempts >= attempts();
    }

    /** The longest pause between two attempts. */
    default Duration longestPause() {
        return Duration.ofMinutes(30);
    }
}
