package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.imports.FileImport;
import colonnade.imports.FileImportItem;
import colonnade.imports.FileImports;
import colonnade.imports.ImportPlace;
import colonnade.imports.ImportState;
import colonnade.imports.ItemState;
import colonnade.platform.language.Language;
import colonnade.site.Addresses;
import colonnade.site.Field;
import colonnade.site.Frames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts the pages of imports together. */
@ApplicationScoped
class ImportRows {

    private static final int ROWS = 100;
    private static final int LATEST = 10;

    @Inject
    FileImports imports;

    @Inject
    Frames frames;

    ImportsPage all(Actor actor, Field url, String refusal) {
        List<FileImport> latest = imports.latest(actor.id(), LATEST);
        Map<UUID, Map<ItemState, Integer>> counts =
                imports.counts(latest.stream().map(FileImport::id).toList());
        return new ImportsPage(
                url,
                refusal,
                latest.stream()
                        .map(found -> line(found, counts.get(found.id())))
                        .toList());
    }

    private static ImportsPage.Row line(FileImport found, Map<ItemState, Integer> counts) {
        return new ImportsPage.Row(
                found.id(),
                found.name(),
                found.state().word(),
                ImportOutcome.of(counts),
                found.total(),
                counts.getOrDefault(ItemState.IMPORTED, 0),
                found.created());
    }

    /** @param word only texts in this state, or empty */
    ImportPage one(Actor actor, UUID id, String word, int after) {
        Language language = frames.get().language();
        Optional<ItemState> only = Stream.of(ItemState.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
        FileImport found = imports.of(actor, id);
        Map<ItemState, Integer> counts = imports.counts(id);
        List<FileImportItem> items = only.map(one -> imports.items(id, one, after, ROWS + 1))
                .orElseGet(() -> imports.items(id, after, ROWS + 1));
        boolean more = items.size() > ROWS;
        int waiting = counts.getOrDefault(ItemState.WAITING, 0);
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new ImportPage(
                id,
                found.name(),
                found.destination(),
                found.state().word(),
                ImportOutcome.of(counts),
                found.expires(),
                found.total(),
                found.state() == ImportState.READING ? sum : sum - waiting,
                sum,
                found.leftOut(),
                Stream.of(ItemState.values())
                        .filter(counts::containsKey)
                        .map(state -> new ImportPage.Count(state.word(), counts.get(state)))
                        .toList(),
                found.problem().map(finding -> finding.text(language)).orElse(null),
                items.stream().limit(ROWS).map(item -> row(item, language)).toList(),
                only.map(ItemState::word).orElse(""),
                more ? next(id, only, items.get(ROWS - 1).number()) : null);
    }

    private static String next(UUID id, Optional<ItemState> only, int after) {
        String page = "/desk/imports/" + id + "?after=" + after;
        return only.map(state -> page + "&state=" + state.word()).orElse(page);
    }

    private static ImportPage.Row row(FileImportItem item, Language language) {
        return new ImportPage.Row(
                item.number(),
                item.path(),
                item.state().word(),
                item.state() == ItemState.NEW,
                item.title(),
                item.text().date(),
                item.text().tags(),
                item.images().size(),
                item.findings().stream().map(finding -> finding.text(language)).toList(),
                item.problem().map(finding -> finding.text(language)).orElse(null),
                item.place().map(ImportRows::href).orElse(null));
    }

    private static String href(ImportPlace place) {
        return place.kind().equals("draft")
                ? Addresses.draft(UUID.fromString(place.key()))
                : Addresses.article(place.key());
    }
}
