package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Begins the draft of a released article's next edition; who may is decided where the article is known. */
@ApplicationScoped
public class OpenNextEdition {

    @Inject
    Drafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    /**
     * @param text what the present edition says
     * @param signers the members who signed it, in order; they write this one, too, where one of them begins it
     */
    @Transactional
    public Draft open(Actor actor, UUID articleId, Text text, List<Contributors.Signer> signers) {
        Draft draft = new Draft(actor.id(), articleId, text.copy(), clock.instant());
        Revision first = draft.keep(RevisionAct.CREATED);
        drafts.add(draft);
        if (signers.stream().anyMatch(signer -> signer.memberId().equals(actor.id()))) {
            name(draft, signers);
        }
        revisions.add(first);
        return draft;
    }

    private void name(Draft draft, List<Contributors.Signer> signers) {
        for (int i = 0; i < signers.size(); i++) {
            Contributors.Signer signer = signers.get(i);
            contributors.add(Contributor.agreed(draft, signer.memberId(), draft.createdAt())
                    .at(i, signer.role()));
        }
    }
}
