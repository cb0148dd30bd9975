package colonnade.audience;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A member no longer wants to know. */
@ApplicationScoped
public class EndFollowing {

    @Inject
    Follows follows;

    @Inject
    FollowTargets targets;

    @Transactional
    public void end(Actor actor, FollowKind kind, String slug) {
        follows.remove(actor.id(), kind, targets.idOf(kind, slug));
    }
}
