package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Throws the draft of a next edition away for somebody else than its author, who may take it out again; who may is
 * decided where the article is known.
 */
@ApplicationScoped
public class DiscardNextEdition {

    @Inject
    Drafts drafts;

    @Inject
    Submissions submissions;

    /** Refused while groups judge it. */
    @Transactional
    public void discard(UUID draftId) {
        Draft draft = drafts.forChange(draftId);
        draft.refuseSubmitted();
        submissions.refuseUnderWay(draft);
        draft.discard();
    }
}
