package colonnade.channel.feed;

import java.time.Instant;
import java.util.List;

/**
 * An article in a feed.
 *
 * @param id stays the same whatever changes
 * @param address our page
 * @param canonical where the text appeared first; our page where that was here
 * @param authors in order
 * @param html the whole text with absolute links
 */
public record FeedItem(
        String id,
        String address,
        String canonical,
        String title,
        String summary,
        String html,
        List<Author> authors,
        List<String> tags,
        String lang,
        Instant published,
        Instant updated) {

    /** Who signed it and the page of whatever else they signed. */
    public record Author(String name, String address) {}
}
