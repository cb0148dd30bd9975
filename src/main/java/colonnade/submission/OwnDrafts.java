package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Drafts as those who write them reach them; nobody else reads or changes what is still being written.
 *
 * <p>Its owner may do everything. Whoever agreed to write it too reads and saves it; whoever is asked reads it.
 */
@ApplicationScoped
public class OwnDrafts {

    @Inject
    Drafts drafts;

    @Inject
    Contributors contributors;

    /** For those who write it. */
    public Draft of(Actor actor, UUID draftId) {
        return written(actor, drafts.byId(draftId));
    }

    /** The same for those who are asked, too: they see what they would be named with. */
    public Draft readable(Actor actor, UUID draftId) {
        Draft draft = drafts.byId(draftId);
        if (!draft.authorId().equals(actor.id())
                && contributors.find(draftId, actor.id()).isEmpty()) {
            throw CommunityProblem.needs("role.draft-writer");
        }
        return draft;
    }

    /** For its owner alone. */
    public Draft owned(Actor actor, UUID draftId) {
        return own(actor, drafts.byId(draftId));
    }

    /** For those who write it, with its row held until the transaction ends. */
    Draft forChange(Actor actor, UUID draftId) {
        return written(actor, drafts.forChange(draftId));
    }

    /** The same for its owner alone. */
    Draft ownedForChange(Actor actor, UUID draftId) {
        return own(actor, drafts.forChange(draftId));
    }

    private Draft written(Actor actor, Draft draft) {
        if (!contributors.write(actor.id(), draft)) {
            throw CommunityProblem.needs("role.draft-writer");
        }
        return draft;
    }

    private static Draft own(Actor actor, Draft draft) {
        if (!draft.authorId().equals(actor.id())) {
            throw CommunityProblem.needs("role.draft-owner");
        }
        return draft;
    }
}
