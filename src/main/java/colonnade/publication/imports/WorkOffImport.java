package colonnade.publication.imports;

import colonnade.platform.outbox.OutboxHandler;
import colonnade.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Makes the lines of an import articles, one after the other; after a kill it goes on with the first that waits. */
@ApplicationScoped
public class WorkOffImport implements OutboxHandler {

    static final String KIND = "import";

    /** Well within the outbox's lease: the rest is the next message's. */
    private static final Duration STRETCH = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(WorkOffImport.class.getName());

    @Inject
    Imports imports;

    @Inject
    ImportNextLine nextLine;

    @Inject
    RecordStumble stumble;

    @Inject
    ContinueImport next;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        UUID importId = UUID.fromString(message.subject());
        long end = System.nanoTime() + STRETCH.toNanos();
        Optional<UUID> line = imports.next(importId);
        while (line.isPresent() && System.nanoTime() < end) {
            work(importId, line.get());
            line = imports.next(importId);
        }
        if (line.isPresent()) {
            next.goOn(importId);
        }
    }

    /** Where even noting the failure fails, the database is away: that goes up, and the outbox comes back later. */
    private void work(UUID importId, UUID lineId) {
        try {
            nextLine.run(importId, lineId);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.WARNING, "A line of import " + importId + " stumbled", e);
            stumble.record(importId, lineId);
        }
    }
}
