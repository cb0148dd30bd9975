package colonnade.imports.reading;

import colonnade.imports.FoundText;
import colonnade.imports.ImportFinding;
import java.util.List;
import java.util.Map;

/**
 * One text that was found, or why it is none.
 *
 * @param path of its file, or the address of an entry
 * @param images the files that its images are, by the address that the text gives them
 * @param problem why it cannot be imported, or null
 */
record Found(
        String path, FoundText text, Map<String, String> images, List<ImportFinding> remarks, ImportFinding problem) {

    static Found refused(String path, ImportFinding problem) {
        FoundText nothing = new FoundText("", path, "", "", "", null, List.of(), "", "", false);
        return new Found(path, nothing, Map.of(), List.of(), problem);
    }
}
