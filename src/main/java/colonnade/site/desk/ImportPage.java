package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One import: what would happen, what happens, what happened.
 *
 * @param outcome how it ended, once it is done
 * @param expires until when it waits to be started
 * @param counts how many texts are in which state
 * @param progress texts that are read or done, of {@code total}
 * @param problem why nothing could be read, or null
 * @param found how many texts are read
 * @param only the state that the rows shown are in, or empty for all
 * @param next the address of the page behind this one, or null
 */
public record ImportPage(
        UUID id,
        String name,
        String destination,
        String state,
        ImportOutcome outcome,
        Instant expires,
        int total,
        int progress,
        int found,
        int leftOut,
        List<Count> counts,
        String problem,
        List<Row> rows,
        String only,
        String next)
        implements Page {

    /** So many warnings stand below a text; more are opened on purpose. */
    private static final int FEW = 2;

    /** How many are in a state. */
    public record Count(String state, int count) {}

    /**
     * One text.
     *
     * @param ticked it will be imported unless somebody says no
     * @param remark why it is left out, was refused or failed; or null
     * @param href of the draft or article that it became or is already, or null
     */
    public record Row(
            int number,
            String path,
            String state,
            boolean ticked,
            String title,
            Instant date,
            List<String> tags,
            int images,
            List<String> warnings,
            String remark,
            String href) {

        public boolean foldsWarnings() {
            return warnings.size() > FEW;
        }

        public boolean choosable() {
            return state.equals("new") || state.equals("duplicate");
        }
    }

    /** The colour of a state, which repeats what its word says. */
    public static String tone(String state) {
        return switch (state) {
            case "new", "imported" -> "good";
            case "duplicate", "skipped" -> "wait";
            case "refused", "failed" -> "bad";
            default -> "";
        };
    }

    /** How many would be imported if nobody said otherwise. */
    public int fresh() {
        return count("new");
    }

    public boolean choosable() {
        return ready() && fresh() + count("duplicate") > 0;
    }

    public int imported() {
        return count("imported");
    }

    /** How many could not be imported. */
    public int missed() {
        return count("refused") + count("failed");
    }

    private int count(String state) {
        return counts.stream()
                .filter(count -> count.state().equals(state))
                .mapToInt(Count::count)
                .sum();
    }

    public boolean running() {
        return state.equals("reading") || state.equals("importing");
    }

    public boolean expired() {
        return state.equals("expired");
    }

    public boolean ready() {
        return state.equals("ready");
    }
}
