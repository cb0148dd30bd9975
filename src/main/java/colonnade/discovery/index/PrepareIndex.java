package colonnade.discovery.index;

import colonnade.platform.Boot;
import colonnade.platform.outbox.Outbox;
import colonnade.platform.outbox.OutboxHandler;
import colonnade.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;

/**
 * Looks at every start whether there is an index made from the present files that agrees with the database, and has it
 * made or repaired if not. Through the outbox, so that the application starts without the search server.
 */
@ApplicationScoped
public class PrepareIndex implements OutboxHandler {

    private static final String KIND = "prepare-index";

    @Inject
    RepairIndex repair;

    @Inject
    Outbox outbox;

    @Transactional
    void onStart(@Observes Boot.Ready ready) {
        outbox.put(KIND, RebuildIndex.DESTINATION, KIND, "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean givesUp(Throwable failure, int attempts) {
        return false;
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void handle(OutboxMessage message) throws IOException {
        repair.repair();
    }
}
