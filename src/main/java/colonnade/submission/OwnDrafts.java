package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Drafts as their authors reach them; nobody else reads or changes what is still being written. */
@ApplicationScoped
public class OwnDrafts {

    @Inject
    Drafts drafts;

    public Draft of(Actor actor, UUID draftId) {
        return own(actor, drafts.byId(draftId));
    }

    /** The same with its row held until the transaction ends. */
    Draft forChange(Actor actor, UUID draftId) {
        return own(actor, drafts.forChange(draftId));
    }

    private static Draft own(Actor actor, Draft draft) {
        if (!draft.authorId().equals(actor.id())) {
            throw CommunityProblem.needs("role.author");
        }
        return draft;
    }
}
