package colonnade.community;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes a group's name, kind and charter; its address stays. */
@ApplicationScoped
public class EditGroup {

    @Inject
    Groups groups;

    /** @param version the version the change was made from; a newer one refuses it */
    @Transactional
    public Group edit(Actor actor, String slug, long version, CreateGroup.Wanted wanted) {
        Group group = groups.forChange(slug);
        groups.requireOrganiser(group, actor);
        wanted.validate();
        if (group.version() != version) {
            throw Problem.of(CommunityProblem.CHANGED_MEANWHILE).with("current", group.version());
        }
        group.edit(wanted.name(), wanted.groupKind(), wanted.text());
        groups.flush();
        return group;
    }
}
