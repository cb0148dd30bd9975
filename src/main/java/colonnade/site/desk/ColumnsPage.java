package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.util.List;

/**
 * The columns one writes for.
 *
 * @param next the address of the page behind this one, or null
 */
public record ColumnsPage(List<Row> columns, String next) implements Page {

    /** One column; {@code owned} says whether the visitor edits it. */
    public record Row(String slug, String title, String about, String cadence, boolean owned) {}
}
