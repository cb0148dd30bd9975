package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/**
 * @param member false where the byline came with an import and nobody has claimed it
 * @param columns those the author writes in
 */
public record AuthorPage(
        String slug,
        String name,
        boolean member,
        List<Link> columns,
        List<Teaser> articles,
        String next,
        FollowButton follow)
        implements Page {}
