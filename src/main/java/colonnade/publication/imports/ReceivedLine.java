package colonnade.publication.imports;

import colonnade.imports.ImportFinding;
import java.util.Optional;

/**
 * A line as it was sent.
 *
 * @param number from 1; blank lines count and are left out
 * @param problem why it can be seen already that it is no article
 */
public record ReceivedLine(int number, String content, Optional<ImportFinding> problem) {

    static ReceivedLine good(int number, String content) {
        return new ReceivedLine(number, content, Optional.empty());
    }

    static ReceivedLine bad(int number, ImportFinding why) {
        return new ReceivedLine(number, "", Optional.of(why));
    }
}
