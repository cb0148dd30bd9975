package colonnade.community;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes a group's name, kind, charter and settings; its address stays. */
@ApplicationScoped
public class EditGroup {

    @Inject
    Groups groups;

    @Inject
    Event<GroupRenamed> renamed;

    /** @param version the version the change was made from; a newer one refuses it */
    @Transactional
    public Group edit(Actor actor, String slug, long version, CreateGroup.Wanted wanted) {
        Group group = groups.forChange(slug);
        groups.requireOrganiser(group, actor);
        wanted.validate();
        if (group.version() != version) {
            throw Problem.of(CommunityProblem.CHANGED_MEANWHILE).with("current", group.version());
        }
        boolean other = !wanted.name().equals(group.name());
        group.edit(wanted.name(), wanted.groupKind(), wanted.text(), wanted.openEditionsOr(group.openEditions()));
        groups.flush();
        if (other) {
            renamed.fire(new GroupRenamed(group.id()));
        }
        return group;
    }
}
