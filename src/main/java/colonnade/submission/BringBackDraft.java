package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a discarded draft out again. */
@ApplicationScoped
public class BringBackDraft {

    @Inject
    OwnDrafts drafts;

    @Transactional
    public Draft bringBack(Actor actor, UUID draftId) {
        Draft draft = drafts.ownedForChange(actor, draftId);
        draft.bringBack();
        return draft;
    }
}
