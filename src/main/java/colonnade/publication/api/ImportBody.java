package colonnade.publication.api;

import colonnade.platform.language.Language;
import colonnade.publication.imports.ArticleImport;
import colonnade.publication.imports.Imports;
import colonnade.publication.imports.LineState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far an import is and what is to be said about its lines. */
public record ImportBody(
        UUID id,
        Instant created,
        int read,
        int imported,
        int updated,
        int unchanged,
        List<Warning> warnings,
        List<Failure> failed,
        boolean done) {

    /** Something about a line that became an article all the same. */
    public record Warning(int line, String detail) {}

    /** Why a line did not become an article. */
    public record Failure(int line, String problem) {}

    static ImportBody of(ArticleImport found, Imports imports, Language language) {
        Map<LineState, Integer> counts = imports.counts(found.id());
        return new ImportBody(
                found.id(),
                found.created(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(LineState.IMPORTED, 0),
                counts.getOrDefault(LineState.UPDATED, 0),
                counts.getOrDefault(LineState.UNCHANGED, 0),
                imports.warnings(found.id()).stream()
                        .map(remark ->
                                new Warning(remark.line(), remark.finding().text(language)))
                        .toList(),
                imports.failures(found.id()).stream()
                        .map(remark ->
                                new Failure(remark.line(), remark.finding().text(language)))
                        .toList(),
                !counts.containsKey(LineState.WAITING));
    }
}
