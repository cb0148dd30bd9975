package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes an earlier revision the present text again, as a new revision; what was the present text is kept too. */
@ApplicationScoped
public class RestoreRevision {

    @Inject
    OwnDrafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    @Transactional
    public Draft restore(Actor actor, UUID draftId, int number) {
        Draft draft = drafts.forChange(actor, draftId);
        draft.refuseDiscarded();
        submissions.refuseOver(draft);
        Revision earlier = revisions.numbered(draftId, number);
        if (draft.unkept()) {
            revisions.add(draft.keep(RevisionAct.SAVED));
        }
        Instant now = clock.instant();
        draft.write(earlier.text(), actor.id(), now);
        revisions.add(draft.keep(RevisionAct.RESTORED, actor.id(), now));
        return draft;
    }
}
