package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/**
 * What is new, and where it is happening.
 *
 * @param picture of the newest article, or null
 * @param beginning of the newest article where it has no picture: its first paragraphs
 */
public record FrontPage(
        List<Teaser> newest, OwnImage picture, List<String> beginning, List<GroupRow> groups, List<Link> topics)
        implements Page {

    /** A group as a row of columns: what it released last. */
    public record GroupRow(Link group, String kind, List<Teaser> articles) {}

    public List<Teaser> behindTheFirst() {
        return newest.subList(1, newest.size());
    }
}
