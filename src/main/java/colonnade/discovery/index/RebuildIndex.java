package colonnade.discovery.index;

import colonnade.platform.outbox.OutboxHandler;
import colonnade.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fills a new index beside the searched one and then puts it in its place. */
@ApplicationScoped
public class RebuildIndex implements OutboxHandler {

    static final String KIND = "rebuild-index";
    static final String DESTINATION = "search-rebuild";

    private static final System.Logger LOG = System.getLogger(RebuildIndex.class.getName());
    private static final int AT_ONCE = 200;
    /** Well below the outbox's lease. */
    private static final Duration TURN = Duration.ofSeconds(45);

    @Inject
    ArticleIndex index;

    @Inject
    IndexSuccession succession;

    @Inject
    ArticleDocuments documents;

    @Inject
    AdvanceRebuild progress;

    @Inject
    GoOnRebuilding goOn;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** While its row says that it is under way, nothing else can begin one. */
    @Override
    public boolean givesUp(Throwable failure, int attempts) {
        return false;
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void handle(OutboxMessage message) throws IOException {
        Optional<Rebuild> running = progress.advance(rebuild -> {});
        if (running.isEmpty()) {
            return;
        }
        try {
            fill(running.get());
        } catch (IndexMissing e) {
            progress.advance(Rebuild::again);
            throw e;
        }
    }

    private void fill(Rebuild rebuild) throws IOException {
        if (!rebuild.begun()) {
            succession.begin();
        }
        long end = System.nanoTime() + TURN.toNanos();
        UUID last = rebuild.copiedTo();
        for (List<UUID> batch = documents.after(last, AT_ONCE);
                !batch.isEmpty();
                batch = documents.after(last, AT_ONCE)) {
            index.copy(documents.of(batch));
            last = batch.get(batch.size() - 1);
            note(last, batch.size());
            if (System.nanoTime() - end > 0) {
                goOn.later();
                return;
            }
        }
        succession.publish();
        progress.advance(running -> running.finish(clock.instant()));
        LOG.log(System.Logger.Level.INFO, "The index of articles is rebuilt");
    }

    private void note(UUID last, int articles) {
        progress.advance(rebuild -> rebuild.copied(last, articles));
    }
}
