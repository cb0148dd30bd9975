package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/**
 * A collection, with what its curators pinned first.
 *
 * @param aboutHtml sanitised
 * @param about how that begins, in plain text
 */
public record TopicPage(
        String slug,
        String name,
        List<String> aliases,
        String aboutHtml,
        String about,
        List<Teaser> pinned,
        List<Teaser> articles,
        String next,
        List<Link> curators,
        List<Link> related,
        FollowButton follow)
        implements Page {}
