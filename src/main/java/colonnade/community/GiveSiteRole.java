package colonnade.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives a role on the whole site. */
@ApplicationScoped
public class GiveSiteRole {

    @Inject
    Members members;

    @Inject
    Clock clock;

    @Transactional
    public void give(Actor actor, String handle, SiteRole role) {
        actor.require(SiteRole.ADMIN);
        members.give(members.byHandle(handle).id(), role, clock.instant());
    }
}
