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
 * Looks at every start whether there is an index made from the present files, and has it made if not. Through the
 * outbox, so that the application starts without the search server and the index comes when that is there.
 */
@ApplicationScoped
public class PrepareIndex implements OutboxHandler {

    private static final String KIND = "prepare-index";

    @Inject
    IndexSuccession succession;

    @Inject
    StartRebuild rebuild;

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
    public boolean givesUp(Exception failure, int attempts) {
        return false;
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void handle(OutboxMessage message) throws IOException {
        if (!succession.current()) {
            rebuild.start();
        }
    }
}
