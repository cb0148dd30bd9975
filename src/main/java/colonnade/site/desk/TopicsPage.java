package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.util.List;

/**
 * All topics, and which of them the visitor may edit.
 *
 * @param makes whether the visitor may make one
 * @param next the address of the page behind this one, or null
 */
public record TopicsPage(List<Row> topics, boolean makes, String next) implements Page {

    /** One topic. */
    public record Row(String slug, String name, List<String> aliases, boolean edited) {}
}
