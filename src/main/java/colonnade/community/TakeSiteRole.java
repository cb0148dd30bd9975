package colonnade.community;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a role on the whole site away. Nobody takes the admin role from themselves or the last, so one remains. */
@ApplicationScoped
public class TakeSiteRole {

    @Inject
    Members members;

    @Inject
    Event<RoleLost> lost;

    @Transactional
    public void take(Actor actor, String handle, SiteRole role) {
        actor.require(SiteRole.ADMIN);
        Member member = members.byHandle(handle);
        if (role == SiteRole.ADMIN && (member.id().equals(actor.id()) || members.holdAll(role) == 1)) {
            throw Problem.of(CommunityProblem.LAST_ADMIN);
        }
        members.take(member.id(), role);
        lost.fire(new RoleLost(member.id()));
    }
}
