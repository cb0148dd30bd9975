package colonnade.discovery.index;

import colonnade.platform.outbox.Outbox;
import colonnade.platform.outbox.OutboxHandler;
import colonnade.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives many articles a new version of their document, in the background and a few at a time, so that neither the act
 * that caused it nor other changes of these articles wait long.
 */
@ApplicationScoped
public class ReindexArticles implements OutboxHandler {

    private static final String KIND = "reindex-articles";
    private static final String DESTINATION = "search-topics";
    private static final int AT_ONCE = 100;

    @Inject
    Outbox outbox;

    @Inject
    TouchArticles touch;

    /** @param cause order is kept among the messages of one cause */
    public void later(String cause, List<UUID> articleIds) {
        for (int from = 0; from < articleIds.size(); from += AT_ONCE) {
            List<UUID> some = articleIds.subList(from, Math.min(from + AT_ONCE, articleIds.size()));
            outbox.put(
                    KIND, DESTINATION, cause, some.stream().map(UUID::toString).collect(Collectors.joining("\n")));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        touch.touch(Arrays.stream(message.payload().split("\n"))
                .map(UUID::fromString)
                .toList());
    }
}
