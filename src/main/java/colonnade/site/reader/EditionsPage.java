package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.submission.Difference;
import java.time.Instant;
import java.util.List;

/**
 * What became of an article since its release, and the difference of the two editions that were chosen.
 *
 * @param editions newest first
 * @param open whether the reader may read and compare them; else only their dates and notes are told
 * @param comparison null while none are chosen
 * @param next the address of the page behind this one, or null
 */
public record EditionsPage(
        String slug,
        String title,
        String lang,
        int current,
        List<Row> editions,
        boolean open,
        Comparison comparison,
        String next)
        implements Page {

    /** One edition; {@code note} is null where it says nothing about itself. */
    public record Row(int number, String note, Instant at) {}

    /** From which to which edition. */
    public record Comparison(int from, int to, String lang, Difference difference) {}

    public boolean comparable() {
        return open && current > 1;
    }

    /** The newer one that a comparison begins with. */
    public int newer() {
        return comparison == null ? editions.get(0).number() : comparison.to();
    }

    public int older() {
        return comparison == null ? Math.max(1, newer() - 1) : comparison.from();
    }
}
