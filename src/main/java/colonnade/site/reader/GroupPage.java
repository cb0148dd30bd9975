package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/**
 * @param charterHtml sanitised
 * @param about how the charter begins, in plain text
 * @param next the address of the page behind this one, or null
 */
public record GroupPage(
        String slug,
        String name,
        String kind,
        String charterHtml,
        String about,
        List<Link> organisers,
        List<Link> columns,
        List<Teaser> articles,
        String next,
        FollowButton follow,
        Standing standing)
        implements Page {

    /** What the visitor is in the group. */
    public enum Standing {
        UNKNOWN,
        OUTSIDE,
        MEMBER,
        ORGANISER
    }
}
