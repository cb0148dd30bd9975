package colonnade.submission;

import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Lets a column leave without a trace. */
@ApplicationScoped
public class EraseColumn {

    @Inject
    Erasure erase;

    @Transactional
    public void erase(UUID columnId) {
        Set<UUID> id = Set.of(columnId);
        erase.of("declined_invitation", "place_id", id);
        erase.of("column_person", "column_id", id);
        erase.of("article_column", "id", id);
    }
}
