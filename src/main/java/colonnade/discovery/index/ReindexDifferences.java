package colonnade.discovery.index;

import colonnade.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Has everything indexed again that differs. What came right meanwhile is only indexed once more. */
@ApplicationScoped
public class ReindexDifferences {

    private static final String CAUSE = "repair";

    @Inject
    ReindexArticles reindex;

    @Inject
    Outbox outbox;

    @Transactional
    public void later(Differences found) {
        List<UUID> articles = Stream.of(found.missing(), found.stale())
                .flatMap(List::stream)
                .map(UUID::fromString)
                .toList();
        reindex.later(CAUSE, articles);
        // Looked up again by whoever carries it out: an article may have come after its row was looked for.
        found.surplus().forEach(id -> outbox.put(IndexEdition.KIND, IndexEdition.DESTINATION, id, ""));
    }
}
