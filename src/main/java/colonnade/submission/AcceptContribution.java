package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Somebody agrees to be named with a draft and writes it too from now on; not with one that is released as it is. */
@ApplicationScoped
public class AcceptContribution {

    @Inject
    Drafts drafts;

    @Inject
    Submissions submissions;

    @Inject
    Contributors contributors;

    @Inject
    Notices notices;

    @Inject
    Event<ContributorJoined> joined;

    @Inject
    Clock clock;

    @Transactional
    public void accept(Actor actor, UUID draftId) {
        Draft draft = drafts.forChange(draftId);
        if (draft.authorId().equals(actor.id())) {
            return;
        }
        Contributor contributor =
                contributors.find(draftId, actor.id()).orElseThrow(() -> CommunityProblem.needs("role.invited"));
        if (contributor.accepted()) {
            return;
        }
        draft.refuseDiscarded();
        submissions.refuseOver(draft);
        contributor.accept(clock.instant());
        joined.fire(new ContributorJoined(draftId, actor.id()));
        notices.tell(
                draft.authorId(),
                "contribution-accepted",
                "/desk/drafts/" + draftId + "/contributors",
                actor.displayName(),
                NameContributors.titleOf(draft));
    }
}
