package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Begins the draft of a released article's next edition; who may is decided where the article is known. */
@ApplicationScoped
public class OpenNextEdition {

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    /** @param text what the present edition says */
    @Transactional
    public Draft open(Actor actor, UUID articleId, Text text) {
        Draft draft = new Draft(actor.id(), articleId, text.copy(), clock.instant());
        Revision first = draft.keep(RevisionAct.CREATED);
        drafts.add(draft);
        revisions.add(first);
        return draft;
    }
}
