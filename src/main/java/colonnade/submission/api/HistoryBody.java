package colonnade.submission.api;

import java.time.Instant;

/**
 * One line of a submission's history.
 *
 * @param what one stable word for programs
 * @param text the same for people, in the language asked for
 * @param group an address
 * @param detail somebody's own words, or empty
 */
public record HistoryBody(
        Instant at, WhoBody who, String what, String text, String group, Integer round, String detail) {

    /** A person, or what acted in nobody's name. */
    public record WhoBody(String label, String handle) {}
}
