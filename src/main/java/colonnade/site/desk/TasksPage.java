package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.time.Instant;
import java.util.List;

/**
 * The inbox of tasks.
 *
 * @param filter which of the filters is on: all, mine, open or overdue
 * @param group the slug of the group they are narrowed to, or null
 * @param groups the visitor's groups, to narrow to
 * @param next the address of the page behind this one, or null
 */
public record TasksPage(String filter, String group, List<Choice> groups, List<Row> tasks, String next)
        implements Page {

    /**
     * One task.
     *
     * @param kind review, revise, or claimable
     * @param holder null where nobody has taken it
     */
    public record Row(
            String kind,
            String title,
            String href,
            String group,
            String author,
            int round,
            String holder,
            Instant due,
            boolean late) {}
}
