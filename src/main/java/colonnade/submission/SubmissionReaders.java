package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.GroupRole;
import colonnade.community.Groups;
import colonnade.community.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who may follow a submission: those who write it, those who judge for one of its groups or were invited to, and the site's editors. */
@ApplicationScoped
public class SubmissionReaders {

    private static final Set<GroupRole> JUDGING = EnumSet.of(GroupRole.REVIEWER, GroupRole.ORGANISER);

    @Inject
    Groups groups;

    @Inject
    Drafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    @Any
    Instance<InvitedReaders> invited;

    /** A 403 problem for everybody else. */
    public void require(Actor actor, Submission submission) {
        if (!judges(actor, submission.groupIds(), List.of(submission.id()))
                && !contributors.write(actor.id(), drafts.byId(submission.draftId()))) {
            throw CommunityProblem.needs("role.submission-reader");
        }
    }

    /** Whether the actor judges for one of these groups or was invited to judge one of these submissions. */
    boolean judges(Actor actor, Set<UUID> groupIds, Collection<UUID> submissionIds) {
        return actor.is(SiteRole.EDITOR)
                || !Collections.disjoint(groupIds, groups.idsWith(actor.id(), JUDGING))
                || invited.stream().anyMatch(readers -> readers.include(actor.id(), submissionIds));
    }
}
