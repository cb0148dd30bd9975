package colonnade.site.reader;

import colonnade.platform.page.Page;
import java.util.List;

/**
 * All columns.
 *
 * @param next the address of the page behind this one, or null
 */
public record ColumnsPage(List<Card> columns, String next) implements Page {

    /** One of them; {@code cover} may be null, {@code owners} are names. */
    public record Card(
            String title, String href, String about, String cadence, ColumnPage.Picture cover, List<String> owners) {

        /** The first letter, where there is no cover. */
        public String initial() {
            return title.substring(0, title.offsetByCodePoints(0, 1));
        }
    }
}
