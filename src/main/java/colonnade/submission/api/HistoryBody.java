package colonnade.submission.api;

import java.time.Instant;

/** One line of a submission's history; {@code group} is an address. */
public record HistoryBody(Instant at, WhoBody who, String what, String group, Integer round, String detail) {

    /** A person, or what acted in nobody's name. */
    public record WhoBody(String label, String handle) {}
}
