package colonnade.site.reader;

import colonnade.platform.page.Page;
import java.time.Instant;

/**
 * An earlier edition, as it was.
 *
 * @param html sanitised
 * @param note null where it said nothing about itself
 * @param current the number of the edition that readers have now
 */
public record EditionPage(
        String slug,
        int number,
        int current,
        String title,
        String summary,
        String lang,
        String html,
        String note,
        Instant releasedAt)
        implements Page {}
