package colonnade.imports.reading;

import colonnade.community.Actor;
import colonnade.imports.FileImport;
import colonnade.imports.FileImportItem;
import colonnade.imports.FileImports;
import colonnade.imports.FoundText;
import colonnade.imports.ImportDestination;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportPlace;
import colonnade.imports.ItemState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Makes one text what it is imported as, in a transaction of its own: it spoils no other. */
@ApplicationScoped
public class BringText {

    @Inject
    FileImports imports;

    @Inject
    Destinations destinations;

    /** What came here since it was read, as by the same file sent twice, is not imported again. */
    @Transactional
    public void run(FileImport found, Actor actor, UUID itemId, FoundText text, List<ImportFinding> findings) {
        imports.held(found.id());
        FileImportItem item = imports.item(itemId);
        if (item.state() != ItemState.WAITING) {
            return;
        }
        imports.alone(found.byId());
        ImportDestination destination = destinations.of(found);
        ImportPlace there =
                item.fresh() ? destination.known(actor, List.of(item.text())).get(item.externalId()) : null;
        if (there == null) {
            item.imported(destination.bring(actor, text, findings), findings);
        } else {
            item.overtaken(ImportFinding.of("there-already"), there);
        }
    }

    /** A refusal took its transaction back. */
    @Transactional
    public void failed(UUID itemId, ImportFinding why) {
        FileImportItem item = imports.item(itemId);
        if (item.state() == ItemState.WAITING) {
            item.failed(why);
        }
    }

    @Transactional
    public void stumbled(UUID itemId) {
        FileImportItem item = imports.item(itemId);
        if (item.state() == ItemState.WAITING) {
            item.stumbled();
        }
    }
}
