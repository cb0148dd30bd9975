package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;
import java.util.List;

/**
 * The form of a column.
 *
 * @param slug null for a new one
 * @param version what the change is made from
 * @param groups those on whose page it may stand
 * @param refusal what is wrong with the whole, or null
 */
public record ColumnPage(String slug, long version, Form form, List<Choice> groups, String refusal) implements Page {

    /** What stands in the form; {@code group} carries what is wrong with the choice. */
    public record Form(
            Field slug, Field title, Field about, Field cadence, Field group, Field owners, Field contributors) {}
}
