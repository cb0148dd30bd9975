package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who is named with a draft.
 *
 * @param visitor owner, writer or invited
 * @param handle the field of the form that asks somebody
 * @param html the text as whoever is asked reads it; empty for those who have the editor
 * @param refusal what is wrong with the whole, or null
 */
public record ContributorsPage(
        UUID draft,
        String title,
        String lang,
        String visitor,
        List<Row> people,
        Field handle,
        String html,
        String refusal)
        implements Page {

    /** One of them; {@code since} when they were asked or agreed. */
    public record Row(String handle, String name, String role, boolean owner, boolean accepted, Instant since) {}

    public String action() {
        return "/desk/drafts/" + draft + "/contributors";
    }

    public boolean owned() {
        return visitor.equals("owner");
    }

    public boolean invited() {
        return visitor.equals("invited");
    }
}
