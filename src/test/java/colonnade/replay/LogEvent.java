package colonnade.replay;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * One line of the log.
 *
 * @param role who the actor is to the text (author, editor, self), where the log says it; else empty
 * @param stateAfter the article's state from then on; empty where the event changes none
 */
record LogEvent(
        int seq,
        String article,
        String event,
        String role,
        String stateAfter,
        String actor,
        Instant at,
        String category,
        String message) {

    static LogEvent of(JsonObject line) {
        return new LogEvent(
                line.getInt("seq"),
                line.getString("article"),
                line.getString("event"),
                text(line, "actor_role"),
                text(line, "state_after"),
                line.getString("actor"),
                Instant.parse(line.getString("effective_at")),
                text(line, "category"),
                text(line, "message"));
    }

    /** The event as the table of acts names it: {@code published self}. */
    String kind() {
        return role.isEmpty() ? event : event + " " + role;
    }

    private static String text(JsonObject line, String name) {
        return line.isNull(name) ? "" : line.getString(name);
    }
}
