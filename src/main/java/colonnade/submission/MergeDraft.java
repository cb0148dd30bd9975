package colonnade.submission;

import colonnade.community.Actor;
import colonnade.submission.Merge.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts a text together from two that were written from the same one; both stay as revisions. */
@ApplicationScoped
public class MergeDraft {

    @Inject
    OwnDrafts drafts;

    @Inject
    SaveDraft save;

    @Inject
    SetAside setAside;

    /**
     * @param version of the text that stands there, as it was looked at
     * @param mine what was written meanwhile; whatever is not its body is taken from it
     * @param sides as {@link Merge#take} has them
     */
    @Transactional
    public Draft merge(Actor actor, UUID draftId, long version, WrittenText mine, List<Side> sides) {
        String theirs = drafts.forChange(actor, draftId).text().body();
        String body = Merge.of(theirs, mine.lines()).take(sides);
        Draft merged = save.save(actor, draftId, version, mine.saying(body), true);
        setAside.setAside(actor, draftId, mine);
        return merged;
    }
}
