package colonnade.community;

import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Makes somebody member, reviewer or organiser of a group. */
@ApplicationScoped
public class GiveGroupRole {

    @Inject
    Groups groups;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Event<RoleLost> lost;

    @Inject
    Clock clock;

    @Transactional
    public void give(Actor actor, String slug, String handle, String word) {
        Group group = groups.forChange(slug);
        groups.requireOrganiser(group, actor);
        new Validation()
                .require(word != null && word.matches("member|reviewer|organiser"), "/role", "invalid.group-role")
                .check();
        Member member = members.byHandle(handle);
        GroupRole role = GroupRole.of(word);
        Optional<GroupRole> before = groups.roleOf(group.id(), member.id());
        boolean stepsDown = before.equals(Optional.of(GroupRole.ORGANISER)) && role != GroupRole.ORGANISER;
        if (stepsDown && groups.organisers(group.id()) == 1) {
            throw Problem.of(CommunityProblem.LAST_ORGANISER, group.name());
        }
        groups.put(group.id(), member.id(), role, clock.instant());
        if (before.isPresent() && role == GroupRole.MEMBER) {
            lost.fire(new RoleLost(member.id()));
        }
        if (!member.id().equals(actor.id()) && !before.equals(Optional.of(role))) {
            notices.tell(member.id(), "group-role." + role.word(), "/groups/" + group.slug(), group.name());
        }
    }
}
