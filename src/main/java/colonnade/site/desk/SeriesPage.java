package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import java.time.Instant;
import java.util.List;

/**
 * The order of a column's articles, as its owners make it.
 *
 * @param version what a change is made from
 * @param placed those that have a place, in order
 * @param others those without, which follow by date
 * @param next the address of the page that shows more of the others, or null
 * @param focus where whoever moved something goes on, or null
 * @param refusal why the last move was not made, or null
 */
public record SeriesPage(
        String slug,
        String title,
        long version,
        List<Row> placed,
        List<Row> others,
        String next,
        Focus focus,
        String refusal)
        implements Page {

    /** An article; {@code number} counts from 1, and is 0 without a place. */
    public record Row(String slug, String title, String lang, Instant releasedAt, int number) {}

    /** A button of an article's row. */
    public record Focus(String slug, String act) {}

    /** Where its forms go. */
    public String action() {
        return "/desk/columns/" + Addresses.encoded(slug) + "/series";
    }

    public boolean first(Row row) {
        return row.number() == 1;
    }

    public boolean last(Row row) {
        return row.number() == placed.size();
    }

    /**
     * Whether this button is the one to go on with: at an end there is only the one that leads back, and whoever put one in
     * its place goes on with the next that has none.
     */
    public boolean focused(Row row, String act) {
        if (focus != null && focus.act().equals("in")) {
            return act.equals("in") && row.equals(others.get(0));
        }
        if (focus == null || !focus.slug().equals(row.slug())) {
            return false;
        }
        var wanted = switch (focus.act()) {
            case "up" -> first(row) ? "down" : "up";
            case "down" -> last(row) ? "up" : "down";
            default -> focus.act();
        };
        return wanted.equals(act);
    }
}
