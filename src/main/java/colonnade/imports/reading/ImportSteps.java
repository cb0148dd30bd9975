package colonnade.imports.reading;

import colonnade.community.Actor;
import colonnade.imports.FileImport;
import colonnade.imports.FileImportItem;
import colonnade.imports.FileImports;
import colonnade.imports.FoundText;
import colonnade.imports.ImportDestination;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportPlace;
import colonnade.imports.ImportState;
import colonnade.imports.ReceiveFileImport;
import colonnade.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of reading an import, each in a transaction of its own: a node that dies loses the last one at most. */
@ApplicationScoped
public class ImportSteps {

    @Inject
    FileImports imports;

    @Inject
    ImportActors actors;

    @Inject
    Destinations destinations;

    @Inject
    Outbox outbox;

    @Transactional
    public void goOn(UUID importId) {
        outbox.put(ReceiveFileImport.KIND, ReceiveFileImport.KIND, importId.toString(), "");
    }

    @Transactional
    public void fetched(UUID importId, byte[] bytes) {
        imports.addPiece(importId, 0, bytes);
    }

    @Transactional
    public void opened(UUID importId, int texts, int leftOut) {
        imports.held(importId).opened(texts, leftOut);
    }

    /** @param first how many were kept before */
    @Transactional
    public void keep(UUID importId, int first, List<Found> several) {
        FileImport held = imports.held(importId);
        if (imports.count(importId) != first) {
            // another node got here before us
            return;
        }
        List<FileImportItem> items = new ArrayList<>();
        for (Found found : several) {
            FileImportItem item = item(held, first + items.size() + 1, found);
            imports.add(item);
            items.add(item);
        }
        judge(held, several, items);
    }

    private static FileImportItem item(FileImport of, int number, Found found) {
        return new FileImportItem(
                of, number, found.path(), found.text(), found.text().contentHash(), found.images(), found.remarks());
    }

    private void judge(FileImport held, List<Found> several, List<FileImportItem> items) {
        ImportDestination destination = destinations.of(held);
        Actor actor = actors.of(held.byId());
        List<FoundText> texts = several.stream().map(Found::text).toList();
        Map<String, ImportPlace> known = destination.known(actor, texts);
        for (int i = 0; i < items.size(); i++) {
            judge(held, several.get(i), items.get(i), known.get(texts.get(i).externalId()));
        }
    }

    private void judge(FileImport held, Found found, FileImportItem item, ImportPlace there) {
        if (found.problem() != null) {
            item.refuse(found.problem());
        } else if (found.text().unfinished() && held.destination().equals("articles")) {
            item.refuse(ImportFinding.of("still-draft"));
        } else if (there != null) {
            item.duplicate(ImportFinding.of("there-already"), there);
        } else if (imports.repeated(held.id(), item)) {
            item.duplicate(ImportFinding.of("repeated"), null);
        }
    }

    @Transactional
    public void read(UUID importId) {
        FileImport held = imports.held(importId);
        held.read();
        if (held.state() == ImportState.IMPORTING) {
            imports.chooseAll(importId);
        }
    }

    @Transactional
    public void unreadable(UUID importId, ImportFinding why) {
        imports.held(importId).unreadable(why);
        imports.dropPieces(importId);
    }

    @Transactional
    public void done(UUID importId) {
        imports.held(importId).done();
        imports.dropTexts(importId);
        imports.dropPieces(importId);
    }
}
