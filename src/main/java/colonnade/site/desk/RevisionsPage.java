package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.submission.Difference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft's revisions, and the difference of the two that were chosen.
 *
 * @param comparison null while none are chosen
 * @param next the address of the page behind this one, or null
 */
public record RevisionsPage(UUID draft, String title, List<Row> revisions, Comparison comparison, String next)
        implements Page {

    /** One revision; {@code act} is the end of {@code desk.revision.<act>}. */
    public record Row(int number, String act, String title, String savedBy, Instant savedAt) {}

    /** From which to which revision. */
    public record Comparison(int from, int to, Difference difference) {}

    public int newest() {
        return comparison != null
                ? comparison.to()
                : revisions.isEmpty() ? 0 : revisions.get(0).number();
    }

    public int before() {
        return comparison != null
                ? comparison.from()
                : revisions.size() < 2 ? newest() : revisions.get(1).number();
    }
}
