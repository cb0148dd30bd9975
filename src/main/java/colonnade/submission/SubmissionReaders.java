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
import java.util.UUID;

/** Who may follow a submission: its author, those who judge for one of its groups or were invited to, and the site's editors. */
@ApplicationScoped
public class SubmissionReaders {

    @Inject
    Groups groups;

    @Inject
    @Any
    Instance<InvitedReaders> invited;

    /** A 403 problem for everybody else. */
    public void require(Actor actor, Submission submission) {
        if (!submission.authorId().equals(actor.id()) && !judges(actor, submission)) {
            throw CommunityProblem.needs("role.submission-reader");
        }
    }

    boolean judges(Actor actor, Submission submission) {
        return actor.is(SiteRole.EDITOR)
                || submission.groupIds().stream().anyMatch(group -> reviews(group, actor.id()))
                || invited.stream().anyMatch(readers -> readers.include(actor.id(), submission.id()));
    }

    private boolean reviews(UUID groupId, UUID memberId) {
        return groups.roleOf(groupId, memberId)
                .filter(role -> role != GroupRole.MEMBER)
                .isPresent();
    }
}
