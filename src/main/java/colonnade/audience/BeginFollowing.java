package colonnade.audience;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A member wants to know what is new about something. */
@ApplicationScoped
public class BeginFollowing {

    @Inject
    Follows follows;

    @Inject
    FollowTargets targets;

    @Inject
    Clock clock;

    @Transactional
    public void follow(Actor actor, FollowKind kind, String slug) {
        follows.add(actor.id(), kind, targets.idOf(kind, slug), clock.instant());
    }
}
