package colonnade.imports.api;

import colonnade.imports.FileImport;
import colonnade.imports.ImportState;
import colonnade.imports.ItemState;
import colonnade.platform.language.Language;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How far an import is.
 *
 * @param total how many texts were found
 * @param leftOut files of an archive that were not looked at
 * @param items how many of them are in each state
 * @param expires until when it waits to be started after its dry run, or null
 * @param problem why nothing could be read, or null
 */
public record FileImportBody(
        UUID id,
        String name,
        String destination,
        String state,
        Instant created,
        int total,
        int leftOut,
        Map<String, Integer> items,
        Instant expires,
        String problem) {

    static FileImportBody of(FileImport found, Map<ItemState, Integer> counts, Language language) {
        Map<String, Integer> items = new TreeMap<>();
        counts.forEach((state, count) -> items.put(state.word(), count));
        return new FileImportBody(
                found.id(),
                found.name(),
                found.destination(),
                found.state().word(),
                found.created(),
                found.total(),
                found.leftOut(),
                items,
                found.state() == ImportState.READY ? found.expires() : null,
                found.problem().map(finding -> finding.text(language)).orElse(null));
    }
}
