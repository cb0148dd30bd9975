package colonnade.site.desk;

import colonnade.image.Image;
import colonnade.platform.page.Page;
import colonnade.site.Field;
import java.time.Instant;
import java.util.List;

/**
 * The form of a column, its cover and its people.
 *
 * @param slug null for a new one
 * @param version what the change is made from
 * @param groups those on whose page it may stand
 * @param cover null for a new one
 * @param handle the field of the form that asks somebody
 * @param refusal what is wrong with the whole, or null
 */
public record ColumnPage(
        String slug,
        long version,
        Form form,
        List<Choice> groups,
        Cover cover,
        List<Row> people,
        Field handle,
        String refusal)
        implements Page {

    /** What stands in the form; {@code group} carries what is wrong with the choice. */
    public record Form(
            Field slug, Field title, Field about, Field charter, Field cadence, Field everyDays, Field group) {}

    /** The picture that is chosen, at its size; null where there is none. */
    public record Cover(Image image, Field alt) {}

    /** One of its people; {@code since} when they were asked or agreed. */
    public record Row(String handle, String name, boolean owner, String role, boolean accepted, Instant since) {}
}
