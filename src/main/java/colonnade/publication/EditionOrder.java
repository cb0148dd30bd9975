package colonnade.publication;

import colonnade.submission.Draft;
import colonnade.submission.Drafts;
import colonnade.submission.Revision;
import colonnade.submission.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which of two accepted texts comes later, whatever the order in which groups accept them. */
@ApplicationScoped
public class EditionOrder {

    @Inject
    Editions editions;

    @Inject
    Revisions revisions;

    @Inject
    Drafts drafts;

    /**
     * Within a draft the later revision; of two drafts the one begun later, since a correction begins with what the
     * earlier ones said. An imported edition is older than whatever was written here.
     */
    boolean newer(Article article, Draft draft, Revision revision) {
        return editions.current(article)
                .revisionId()
                .map(revisions::byId)
                .map(current -> newer(current, draft, revision))
                .orElse(true);
    }

    private boolean newer(Revision current, Draft draft, Revision revision) {
        return current.draftId().equals(draft.id())
                ? revision.number() > current.number()
                : draft.createdAt().isAfter(drafts.byId(current.draftId()).createdAt());
    }
}
