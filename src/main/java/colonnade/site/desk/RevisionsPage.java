package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.submission.Difference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft's revisions, and the difference of the two that were chosen.
 *
 * @param act the one that is shown; empty for all
 * @param newest the number of the newest revision, or 0
 * @param restorable whether they may become the present text again
 * @param comparison null while none are chosen
 * @param next the address of the page behind this one, or null
 */
public record RevisionsPage(
        UUID draft,
        String title,
        String act,
        int newest,
        boolean restorable,
        List<Row> revisions,
        Comparison comparison,
        String next)
        implements Page {

    /**
     * One revision; {@code act} is the end of {@code desk.revision.<act>}.
     *
     * @param before the number of the one that its figures compare it with, or 0
     */
    public record Row(
            int number,
            int before,
            String act,
            String title,
            String savedBy,
            Instant savedAt,
            int added,
            int removed) {}

    /** What is one word or address, before and after; {@code field} is the end of {@code desk.field.<field>}. */
    public record Turn(String field, String from, String to) {}

    /** From which to which revision, as two columns or as one text. */
    public record Comparison(int from, int to, boolean sides, Difference difference, List<Turn> turns) {}

    public int to() {
        return comparison != null
                ? comparison.to()
                : revisions.isEmpty() ? 0 : revisions.get(0).number();
    }

    public int from() {
        return comparison != null
                ? comparison.from()
                : revisions.size() < 2 ? to() : revisions.get(1).number();
    }

    public String address() {
        return "/desk/drafts/" + draft + "/revisions";
    }

    public String comparing(int from, int to, boolean sides) {
        return address() + "?from=" + from + "&to=" + to + (sides ? "&sides=true" : "") + "#comparison";
    }
}
