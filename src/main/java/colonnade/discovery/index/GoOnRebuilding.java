package colonnade.discovery.index;

import colonnade.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Leaves the rest of a long rebuild to another message, before the lease of this one ends. */
@ApplicationScoped
public class GoOnRebuilding {

    @Inject
    Outbox outbox;

    @Transactional
    public void later() {
        outbox.put(RebuildIndex.KIND, RebuildIndex.DESTINATION, ArticleIndex.ALIAS, "");
    }
}
