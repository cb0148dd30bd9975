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
    public record Row(UUID id, String name, String state, int total, int imported, Instant created) {

        /** The colour of its state, which repeats what its word says. */
        public String tone() {
            return switch (state) {
                case "done" -> "good";
                case "ready" -> "wait";
                case "unreadable" -> "bad";
                default -> "active";
            };
        }
    }
}
