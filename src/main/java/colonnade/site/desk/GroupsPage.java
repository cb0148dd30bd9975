package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.util.List;

/**
 * The groups one belongs to, and those one may join.
 *
 * @param founds whether the visitor may found a group
 * @param next the address of the page behind this one, or null
 */
public record GroupsPage(List<Row> own, List<Row> others, boolean founds, String next) implements Page {

    /** One group; {@code role} is null for somebody who does not belong to it. */
    public record Row(String slug, String name, String kind, String role, boolean organised) {}
}
