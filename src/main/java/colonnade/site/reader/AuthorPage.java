package colonnade.site.reader;

import colonnade.platform.page.Page;
import java.util.List;

/** @param member false where the byline came with an import and nobody has claimed it */
public record AuthorPage(String slug, String name, boolean member, List<Teaser> articles, String next)
        implements Page {}
