package colonnade.site.reader;

import colonnade.platform.markdown.Rendered.Heading;
import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.time.Instant;
import java.util.List;

/**
 * The reading page.
 *
 * @param html sanitised, from {@code Markdown}
 * @param correction the note of the current edition where it is a later one; may be null
 * @param origin where the text appeared first; null for our own
 * @param earlier the article before this one in its column, or null
 * @param jsonLd the description for machines, safe inside a script element
 */
public record ArticlePage(
        String title,
        String summary,
        String lang,
        String html,
        List<Heading> headings,
        int minutes,
        Link author,
        Instant releasedAt,
        int edition,
        Instant editionAt,
        String correction,
        Place place,
        String origin,
        List<Link> alsoAt,
        Link earlier,
        Link later,
        List<Teaser> related,
        String jsonLd)
        implements Page {

    /** Where the article stands. {@code column} may be null. */
    public record Place(Link column, List<Link> groups, List<Link> topics, List<Link> tags) {}

    private static final int WORTH_A_LIST = 3;

    /** The two upper levels, where there are enough of them to be worth a list. */
    public List<Heading> contents() {
        var upper = headings.stream().filter(heading -> heading.level() <= 3).toList();
        return upper.size() < WORTH_A_LIST ? List.of() : upper;
    }
}
