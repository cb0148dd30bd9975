package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What needs me now.
 *
 * @param invitations the newest, which wait for me, too
 * @param notices the newest
 */
public record DeskPage(InvitationsPage invitations, List<Work> work, List<NoticeLine> notices) implements Page {

    private static final Set<String> UNDER_WAY = Set.of("in-review", "writing");

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

    /** What waits for me, or for anybody of whom I am one. */
    public List<Work> needed() {
        return work.stream().filter(one -> !UNDER_WAY.contains(one.kind())).toList();
    }

    /** What waits for others, and what nobody waits for. */
    public List<Work> underWay() {
        return work.stream().filter(one -> UNDER_WAY.contains(one.kind())).toList();
    }

    /** How many things of this page wait for me. */
    public int waiting() {
        return needed().size() + invitations.invitations().size();
    }

    public boolean unseen() {
        return notices.stream().anyMatch(notice -> !notice.seen());
    }
}
