package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where texts from elsewhere are brought in.
 *
 * @param refusal what is wrong with what was sent as a whole, or null
 * @param latest my last imports
 */
public record ImportsPage(Field url, String refusal, List<Row> latest) implements Page {

    /**
     * One import.
     *
     * @param imported how many texts became something
     */
    public record Row(
            UUID id, String name, String state, ImportOutcome outcome, int total, int imported, Instant created) {

        /** How far it is, or how it ended. */
        public String word() {
            return state.equals("done") ? outcome.word() : state;
        }

        /** The colour of its state, which repeats what its word says. */
        public String tone() {
            return switch (state) {
                case "done" -> outcome.tone();
                case "ready" -> "wait";
                case "unreadable" -> "bad";
                case "expired" -> "";
                default -> "active";
            };
        }
    }
}
