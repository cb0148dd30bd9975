package colonnade.channel.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed, whatever its format. All addresses are absolute.
 *
 * @param home the page it belongs to
 * @param self its own address
 * @param lang a BCP 47 tag
 */
public record Feed(
        String title, String about, String home, String self, String lang, Instant updated, List<FeedItem> items) {}
