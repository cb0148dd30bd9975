package colonnade.site.reader;

import colonnade.platform.markdown.Rendered.Heading;
import colonnade.platform.page.Page;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Link;
import java.time.Instant;
import java.util.List;

/**
 * The reading page.
 *
 * @param html sanitised, from {@code Markdown}
 * @param corrections those that say what they corrected, newest first
 * @param origin where the text appeared first; null for our own
 * @param earlier the article before this one in its column, or null
 * @param jsonLd the description for machines, safe inside a script element
 * @param keeping the forms of who may correct it or take it back; null for everybody else
 */
public record ArticlePage(
        String slug,
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
        List<Corrected> corrections,
        Place place,
        String origin,
        List<Link> alsoAt,
        Link earlier,
        Link later,
        List<Teaser> related,
        String jsonLd,
        Keeping keeping)
        implements Page {

    /** A later edition and what it says about itself. */
    public record Corrected(int edition, Instant at, String note) {}

    /** Where the article stands. {@code column} may be null. */
    public record Place(Link column, List<Link> groups, List<Link> topics, List<Link> tags) {}

    /**
     * Correcting and retracting.
     *
     * @param act the end of the address of the form that was refused; empty where none was
     * @param sure what is wrong with the confirmation, or null
     * @param refusal what is wrong with the whole, or null
     */
    public record Keeping(String act, Field note, Field reason, String sure, String refusal) {

        static Keeping untouched() {
            return new Keeping("", Field.empty("note"), Field.empty("reason"), null, null);
        }

        static Keeping of(String act, Fields refused) {
            return new Keeping(
                    act,
                    refused.get("note"),
                    refused.get("reason"),
                    refused.get("sure").wrong(),
                    refused.refusal());
        }
    }

    private static final int WORTH_A_LIST = 3;

    /** The two upper levels, where there are enough of them to be worth a list. */
    public List<Heading> contents() {
        var upper = headings.stream().filter(heading -> heading.level() <= 3).toList();
        return upper.size() < WORTH_A_LIST ? List.of() : upper;
    }
}
