package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/** @param group whose column it is, or null */
public record ColumnPage(String slug, String title, String about, Link group, List<Teaser> articles, String next)
        implements Page {}
