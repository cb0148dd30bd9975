package colonnade.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Becomes a member of a group. Who is more already stays it. */
@ApplicationScoped
public class JoinGroup {

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    @Transactional
    public void join(Actor actor, String slug) {
        groups.join(groups.bySlug(slug).id(), actor.id(), clock.instant());
    }
}
