package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/**
 * @param charterHtml sanitised
 * @param next the address of the page behind this one, or null
 */
public record GroupPage(
        String slug,
        String name,
        String kind,
        String charterHtml,
        List<Link> organisers,
        List<Link> columns,
        List<Teaser> articles,
        String next)
        implements Page {}
