package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where is my draft?
 *
 * @param title of the text that is judged: what its author writes since is theirs
 * @param article the address at which it can be read, or null
 * @param own whether the visitor is its author
 * @param draft the author's way back to the text
 * @param later the address of the part of the history behind this one, or null
 */
public record SubmissionPage(
        UUID id,
        String title,
        String state,
        Link author,
        boolean own,
        String draft,
        String article,
        String note,
        Instant since,
        List<GroupStanding> groups,
        List<HistoryLine> history,
        String later)
        implements Page {

    /**
     * How one group stands.
     *
     * @param waiting how many answers are waited for
     * @param of how many the round wants
     * @param due until when, or null where nothing is waited for
     * @param holders who took a task
     * @param usual null while the group has decided too little
     */
    public record GroupStanding(
            Link group,
            String state,
            int round,
            int waiting,
            int of,
            Instant since,
            Instant due,
            List<Link> holders,
            Usual usual,
            List<Reason> reasons,
            List<String> rules) {

        public boolean open() {
            return state.equals("in-review") || state.equals("changes-requested");
        }
    }

    /** Half of the group's last decisions took at most so many days. */
    public record Usual(double days, int sample) {}

    /** One verdict. */
    public record Reason(Link reviewer, String answer, int round, String text, Instant at) {}

    /** One line of what happened. */
    public record HistoryLine(Instant at, String who, String what, String group, String detail) {}

    public boolean open() {
        return groups.stream().anyMatch(GroupStanding::open);
    }
}
