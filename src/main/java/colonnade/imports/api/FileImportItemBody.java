package colonnade.imports.api;

import colonnade.imports.FileImportItem;
import colonnade.imports.FoundText;
import colonnade.imports.ImportPlace;
import colonnade.platform.language.Language;
import java.time.Instant;
import java.util.List;

/**
 * A text of an import.
 *
 * @param images how many of its images were sent with it
 * @param warnings what to know about it
 * @param problem why it is left out, was refused or failed
 * @param draft the draft it became or is already; likewise {@code article}
 */
public record FileImportItemBody(
        int number,
        String path,
        String state,
        String title,
        Instant date,
        String author,
        List<String> tags,
        String lang,
        String canonicalUrl,
        int images,
        List<String> warnings,
        String problem,
        String draft,
        String article) {

    static FileImportItemBody of(FileImportItem item, Language language) {
        FoundText text = item.text();
        return new FileImportItemBody(
                item.number(),
                item.path(),
                item.state().word(),
                item.title(),
                text.date(),
                text.author(),
                text.tags(),
                text.lang(),
                text.canonicalUrl().isEmpty() ? null : text.canonicalUrl(),
                item.images().size(),
                item.findings().stream().map(finding -> finding.text(language)).toList(),
                item.problem().map(finding -> finding.text(language)).orElse(null),
                key(item, "draft"),
                key(item, "article"));
    }

    private static String key(FileImportItem item, String kind) {
        return item.place()
                .filter(place -> place.kind().equals(kind))
                .map(ImportPlace::key)
                .orElse(null);
    }
}
