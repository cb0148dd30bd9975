package colonnade.discovery.index;

import colonnade.platform.outbox.OutboxHandler;
import colonnade.platform.outbox.OutboxMessage;
import colonnade.platform.search.SearchAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Brings the index to what the article's row says now. The message only says which article. */
@ApplicationScoped
public class IndexEdition implements OutboxHandler {

    public static final String KIND = "index";
    public static final String DESTINATION = "search";

    @Inject
    ArticleDocuments documents;

    @Inject
    ArticleIndex index;

    @Inject
    StartRebuild rebuild;

    @Override
    public String kind() {
        return KIND;
    }

    /** Waits as long as the server is away, or its index is being made. A document that it refuses needs a person. */
    @Override
    public boolean givesUp(Throwable failure, int attempts) {
        boolean away = failure instanceof SearchAway || failure instanceof IndexMissing;
        return !away && attempts >= attempts();
    }

    /** Short, because what was released meanwhile should be found soon after the server is back. */
    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(8);
    }

    @Override
    public void handle(OutboxMessage message) throws IOException {
        try {
            bring(message.subject());
        } catch (IndexMissing e) {
            rebuild.start();
            throw e;
        }
    }

    private void bring(String articleId) throws IOException {
        List<ArticleDocument.Versioned> document = documents.of(List.of(UUID.fromString(articleId)));
        if (document.isEmpty()) {
            index.remove(List.of(articleId));
        } else {
            index.write(document);
        }
    }
}
