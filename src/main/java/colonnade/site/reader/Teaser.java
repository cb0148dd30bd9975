package colonnade.site.reader;

import colonnade.site.Link;
import java.time.Instant;
import java.util.List;

/**
 * An article as lists show it.
 *
 * @param summary may be empty
 * @param authors in order
 * @param column null where it stands in none
 * @param lang of the text
 * @param sponsored somebody paid for it, which every list says
 */
public record Teaser(
        String title,
        String href,
        String summary,
        List<Signed> authors,
        Link column,
        String lang,
        Instant releasedAt,
        boolean sponsored) {}
