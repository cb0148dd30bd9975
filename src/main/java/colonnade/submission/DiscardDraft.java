package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Throws a draft away, so that it can be taken out again; nothing of it is lost. */
@ApplicationScoped
public class DiscardDraft {

    @Inject
    OwnDrafts drafts;

    @Inject
    Submissions submissions;

    @Transactional
    public void discard(Actor actor, UUID draftId) {
        Draft draft = drafts.ownedForChange(actor, draftId);
        draft.refuseSubmitted();
        submissions.refuseUnderWay(draft);
        draft.discard();
    }
}
