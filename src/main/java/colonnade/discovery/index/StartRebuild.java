package colonnade.discovery.index;

import colonnade.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Has the index made anew in the background. While that is going on, starting it again changes nothing. */
@ApplicationScoped
public class StartRebuild {

    @Inject
    Rebuilds rebuilds;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    public Rebuild start() {
        return rebuilds.running().orElseGet(() -> {
            Rebuild rebuild = new Rebuild(clock.instant());
            rebuilds.add(rebuild);
            outbox.put(RebuildIndex.KIND, RebuildIndex.DESTINATION, ArticleIndex.ALIAS, "");
            return rebuild;
        });
    }
}
