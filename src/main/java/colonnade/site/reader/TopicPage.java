package colonnade.site.reader;

import colonnade.platform.page.Page;
import java.util.List;

/**
 * A collection, with what its curators pinned first.
 *
 * @param aboutHtml sanitised
 */
public record TopicPage(
        String slug,
        String name,
        List<String> aliases,
        String aboutHtml,
        List<Teaser> pinned,
        List<Teaser> articles,
        String next)
        implements Page {}
