package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.time.Instant;
import java.util.List;

/**
 * My drafts.
 *
 * @param state which of them are shown; empty for all that are kept
 * @param browserKey opens what waits in this browser
 * @param next the address of the page behind this one, or null
 */
public record DraftsPage(String state, List<Row> drafts, String browserKey, String next) implements Page {

    /**
     * One draft.
     *
     * @param column the title of its column, or null
     * @param standing where it is being judged, or null
     */
    public record Row(String title, String href, String state, String column, String standing, Instant updatedAt) {}
}
