package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Frame;
import colonnade.site.desk.DeskPage.NoticeLine;
import colonnade.site.desk.DeskPage.Work;
import colonnade.site.desk.SubmissionPage.Reason;
import colonnade.site.reader.ColumnsPage;
import colonnade.site.reader.SearchPage.Facet;
import colonnade.site.reader.Teaser;
import colonnade.submission.Difference;
import java.util.List;

/** Every part of the product in every state, in both languages. */
public record DesignPage(List<Specimens> languages) implements Page {

    /** The tokens that are colours, by name. */
    public static final List<String> COLOURS = List.of(
            "paper",
            "surface",
            "ink",
            "ink-soft",
            "line",
            "line-strong",
            "accent",
            "accent-strong",
            "accent-soft",
            "good",
            "good-soft",
            "wait",
            "wait-soft",
            "bad",
            "bad-soft",
            "mark");

    /** The type scale, largest first. */
    public static final List<String> SIZES = List.of(
            "title",
            "desk-title",
            "heading-2",
            "heading-3",
            "lede",
            "heading-4",
            "reading",
            "item",
            "text",
            "note",
            "small");

    /** Every state that a badge tells. */
    public static final List<String> STATES = List.of(
            "writing",
            "submitted",
            "in-review",
            "changes-requested",
            "accepted",
            "released",
            "declined",
            "withdrawn",
            "expired",
            "discarded");

    /**
     * What is shown in one language.
     *
     * @param frame of the page, in that language
     * @param prose the HTML of an article
     */
    public record Specimens(
            Frame frame,
            String prose,
            Difference difference,
            List<Teaser> teasers,
            List<ColumnsPage.Card> columns,
            SeriesPage series,
            List<Facet> facets,
            List<Work> work,
            List<NoticeLine> notices,
            List<FindingLine> findings,
            List<Reason> reasons) {

        /** The name of a field or the identity of an element that stands on the page in both languages. */
        public String own(String name) {
            return name + "-" + frame.language().tag();
        }
    }
}
