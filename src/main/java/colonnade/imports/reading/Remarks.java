package colonnade.imports.reading;

import colonnade.imports.ImportFinding;
import java.util.ArrayList;
import java.util.List;

/** What is to be said about one text; of the same kind only so much that a person still reads it. */
final class Remarks {

    private static final int MOST = 20;

    private final List<ImportFinding> found = new ArrayList<>();

    void add(String key, String... arguments) {
        ImportFinding finding = ImportFinding.of(key, arguments);
        if (found.size() < MOST && !found.contains(finding)) {
            found.add(finding);
        }
    }

    List<ImportFinding> all() {
        return List.copyOf(found);
    }
}
