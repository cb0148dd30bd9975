package colonnade.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets go of imports that were looked at and never started: their files, and the texts that were read from them. */
@ApplicationScoped
public class RemoveForgottenImports {

    @Inject
    FileImports imports;

    @Inject
    Clock clock;

    /** One of them, as each may be large; answers whether there was one. */
    @Transactional
    public boolean removeOne() {
        Optional<UUID> forgotten = imports.unstartedSince(clock.instant().minus(FileImport.KEPT));
        forgotten.ifPresent(id -> {
            imports.dropPieces(id);
            imports.dropItems(id);
            imports.find(id).ifPresent(FileImport::expire);
        });
        return forgotten.isPresent();
    }
}
