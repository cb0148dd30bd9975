package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;
import java.time.Instant;
import java.util.List;

/**
 * The organiser's room of one group.
 *
 * @param waits what its reviews wait for, most urgent first
 * @param next the address of the page of them behind this one, or null
 */
public record GroupRoomPage(String slug, String name, List<Person> people, List<Wait> waits, String next, Terms terms)
        implements Page {

    /** One of its people. */
    public record Person(String handle, String name, String role) {}

    /**
     * A task of one of its reviews.
     *
     * @param kind review or revise
     * @param holder null where nobody has taken it
     */
    public record Wait(
            String kind,
            String title,
            String task,
            String submission,
            String author,
            int round,
            String holder,
            Instant due,
            boolean late) {}

    /** The form of its name, kind, charter and settings; {@code version} is what the change is made from. */
    public record Terms(long version, Field name, Field kind, Field charter, Field openEditions, String refusal) {}

    public long late() {
        return waits.stream().filter(Wait::late).count();
    }
}
