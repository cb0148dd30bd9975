package colonnade.site.reader;

import colonnade.platform.markdown.Rendered.Heading;
import colonnade.platform.page.Page;
import colonnade.site.Field;
import colonnade.site.Link;
import colonnade.submission.Declaration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The reading page.
 *
 * @param authors who signed it, in order
 * @param html sanitised, from {@code Markdown}
 * @param description what others show of it: its summary, or how it begins
 * @param image the picture that stands for it, absolute; null where neither it nor its column has one
 * @param corrections those that say what they corrected, newest first
 * @param declarations the words of what the author declares
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
        String description,
        String image,
        List<Heading> headings,
        int minutes,
        List<Signed> authors,
        Instant releasedAt,
        int edition,
        Instant editionAt,
        List<Corrected> corrections,
        List<String> declarations,
        Place place,
        String origin,
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
     * @param open the correction that is under way, or null
     */
    public record Keeping(String act, Field note, Field reason, String sure, String refusal, Open open) {

        /** What is wrong with the confirmation of that form, or null. */
        public String sure(String form) {
            return form.equals(act) ? sure : null;
        }
    }

    /**
     * A correction that somebody has begun.
     *
     * @param own whether the reader of the page has
     * @param writable whether they write its draft
     * @param judged whether groups decide over it, so that nobody can end it
     */
    public record Open(UUID draft, String by, Instant at, boolean own, boolean writable, boolean judged) {}

    private static final String SPONSORED = Declaration.SPONSORED.word();

    private static final int CORRECTIONS_AT_ONCE = 2;
    private static final int WORTH_A_LIST = 3;

    public List<Corrected> newestCorrections() {
        return corrections.subList(0, Math.min(CORRECTIONS_AT_ONCE, corrections.size()));
    }

    /** Those that are folded away. */
    public List<Corrected> olderCorrections() {
        return corrections.subList(newestCorrections().size(), corrections.size());
    }

    /** Said before anything else of it. */
    public boolean sponsored() {
        return declarations.contains(SPONSORED);
    }

    public List<String> otherDeclarations() {
        return declarations.stream().filter(word -> !word.equals(SPONSORED)).toList();
    }

    /** The two upper levels, where there are enough of them to be worth a list. */
    public List<Heading> contents() {
        var upper = headings.stream().filter(heading -> heading.level() <= 3).toList();
        return upper.size() < WORTH_A_LIST ? List.of() : upper;
    }
}
