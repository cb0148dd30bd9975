package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Says who is named with a draft, in order, whatever its text says meanwhile. Its owner may. */
@ApplicationScoped
public class SetContributors {

    @Inject
    OwnDrafts drafts;

    @Inject
    Submissions submissions;

    @Inject
    NameContributors naming;

    @Transactional
    public void set(Actor actor, UUID draftId, List<NamedContributor> named) {
        Draft draft = drafts.ownedForChange(actor, draftId);
        draft.refuseDiscarded();
        submissions.refuseOver(draft);
        naming.read(actor, draft, named).ifPresent(people -> naming.put(actor, draft, people));
    }
}
