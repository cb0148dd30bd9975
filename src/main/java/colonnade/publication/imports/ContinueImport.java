package colonnade.publication.imports;

import colonnade.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Leaves the rest of an import to the next message. */
@ApplicationScoped
public class ContinueImport {

    @Inject
    Outbox outbox;

    @Transactional
    public void goOn(UUID importId) {
        outbox.put(WorkOffImport.KIND, WorkOffImport.KIND, importId.toString(), "");
    }
}
