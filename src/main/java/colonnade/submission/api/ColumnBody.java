package colonnade.submission.api;

import java.time.Instant;
import java.util.List;

/** A column with its people; {@code group} is an address. */
public record ColumnBody(
        String slug,
        String title,
        String about,
        String cadence,
        String group,
        List<PersonBody> owners,
        List<PersonBody> contributors,
        Instant createdAt) {

    /** A member as others see them. */
    public record PersonBody(String handle, String displayName) {}
}
