package colonnade.publication.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts that something unforeseen stopped a line, whose own transaction is gone. */
@ApplicationScoped
public class RecordStumble {

    @Inject
    Imports imports;

    @Transactional
    public void record(UUID importId, UUID lineId) {
        imports.hold(importId);
        ImportLine line = imports.line(lineId);
        if (line.waiting()) {
            line.stumbled();
        }
    }
}
