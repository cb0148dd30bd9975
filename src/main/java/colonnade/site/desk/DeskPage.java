package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What needs me now.
 *
 * @param notices the newest
 */
public record DeskPage(List<Work> work, List<NoticeLine> notices) implements Page {

    /**
     * One thing on the desk.
     *
     * @param kind the end of {@code desk.work.<kind>}, and whether it waits for me
     * @param group its group's name, or null
     * @param due until when, or null
     * @param since since when it has been here
     */
    public record Work(String kind, String title, String href, String group, Instant since, Instant due, boolean late) {

        public String tone() {
            return switch (kind) {
                case "review", "revise" -> "wait";
                case "claimable" -> "active";
                default -> "";
            };
        }
    }

    /** One notice. */
    public record NoticeLine(UUID id, String text, String href, Instant at, boolean seen) {}

    public boolean unseen() {
        return notices.stream().anyMatch(notice -> !notice.seen());
    }
}
