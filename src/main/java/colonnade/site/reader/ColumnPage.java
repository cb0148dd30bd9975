package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.time.Instant;
import java.util.List;

/**
 * A column.
 *
 * @param charterHtml sanitised, may be empty
 * @param cover null where there is none
 * @param people who own it and write for it, in order
 * @param rhythm how often it appears
 * @param group whose column it is, or null
 * @param start the number of the first article in the order that its owners gave; 0 where the newest come first
 */
public record ColumnPage(
        String slug,
        String title,
        String about,
        String charterHtml,
        Picture cover,
        List<Person> people,
        Rhythm rhythm,
        Link group,
        List<Teaser> articles,
        int start,
        String next)
        implements Page {

    /**
     * A picture, what it shows, and how large it is.
     *
     * @param card the address of its middle as others show it beside a link
     */
    public record Picture(String url, String alt, int width, int height, String card) {}

    /** One of its people; {@code role} is author, co-author or translator. */
    public record Person(Link link, boolean owner, String role) {}

    /**
     * How often it appears: in its owners' words, in days as they intend it, and when it did last; each may be missing.
     */
    public record Rhythm(String words, Integer everyDays, Instant last) {}
}
