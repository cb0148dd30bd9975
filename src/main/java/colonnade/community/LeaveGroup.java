package colonnade.community;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Ends a membership: one's own, or as an organiser somebody else's. The last organiser cannot go. */
@ApplicationScoped
public class LeaveGroup {

    @Inject
    Groups groups;

    @Inject
    Members members;

    @Inject
    Event<RoleLost> lost;

    @Transactional
    public void leave(Actor actor, String slug, String handle) {
        Group group = groups.forChange(slug);
        Member leaving = members.byHandle(handle);
        if (!leaving.id().equals(actor.id())) {
            groups.requireOrganiser(group, actor);
        }
        Optional<GroupRole> role = groups.roleOf(group.id(), leaving.id());
        if (role.equals(Optional.of(GroupRole.ORGANISER)) && groups.organisers(group.id()) == 1) {
            throw Problem.of(CommunityProblem.LAST_ORGANISER, group.name());
        }
        groups.remove(group.id(), leaving.id());
        lost.fire(new RoleLost(leaving.id()));
    }
}
