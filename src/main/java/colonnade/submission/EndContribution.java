package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Notices;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody does not want to be named with a draft, or no longer. Its owner stays. */
@ApplicationScoped
public class EndContribution {

    @Inject
    Drafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    DeclinedInvitations declined;

    @Inject
    Notices notices;

    @Transactional
    public void end(Actor actor, UUID draftId) {
        Draft draft = drafts.forChange(draftId);
        if (draft.authorId().equals(actor.id())) {
            throw Problem.of(SubmissionProblem.OWNER_STAYS);
        }
        Contributor contributor =
                contributors.find(draftId, actor.id()).orElseThrow(() -> CommunityProblem.needs("role.invited"));
        contributors.remove(contributor);
        if (!contributor.accepted()) {
            declined.keep(draftId, actor.id());
        }
        notices.tell(
                draft.authorId(),
                contributor.accepted() ? "contributor-left" : "contribution-declined",
                "/desk/drafts/" + draftId + "/contributors",
                actor.displayName(),
                NameContributors.titleOf(draft));
    }
}
