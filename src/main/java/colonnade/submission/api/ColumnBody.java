package colonnade.submission.api;

import java.time.Instant;
import java.util.List;

/**
 * A column; {@code group} is an address.
 *
 * @param charter Markdown
 * @param everyDays the days between two articles as its owners intend it, or null
 * @param cover null where there is none
 * @param ordered whether readers see its articles in an order that its owners gave; else the newest comes first
 * @param people who has agreed to be in it, in order
 * @param owners those of them who own it
 * @param contributors the others
 */
public record ColumnBody(
        String slug,
        String title,
        String about,
        String charter,
        String cadence,
        Integer everyDays,
        CoverBody cover,
        String group,
        boolean ordered,
        List<PersonBody> people,
        List<PersonBody> owners,
        List<PersonBody> contributors,
        Instant createdAt) {

    /** A member as others see them; {@code role} is author, co-author or translator. */
    public record PersonBody(String handle, String displayName, boolean owner, String role) {}

    /** A picture, what it shows, and how large it is in pixels. */
    public record CoverBody(String url, String alt, int width, int height) {}
}
