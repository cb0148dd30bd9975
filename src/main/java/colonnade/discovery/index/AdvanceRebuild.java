package colonnade.discovery.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;

/** Notes how far the running rebuild is. */
@ApplicationScoped
public class AdvanceRebuild {

    @Inject
    Rebuilds rebuilds;

    /** @return the rebuild after the step; empty when none is running any more */
    @Transactional
    public Optional<Rebuild> advance(Consumer<Rebuild> step) {
        Optional<Rebuild> running = rebuilds.runningForChange();
        running.ifPresent(step);
        return running;
    }
}
