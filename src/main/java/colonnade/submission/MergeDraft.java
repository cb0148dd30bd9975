package colonnade.submission;

import colonnade.community.Actor;
import colonnade.submission.Merge.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
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

    @Inject
    Columns columns;

    /**
     * @param version of the text that stands there, as it was looked at
     * @param mine what was written meanwhile
     * @param sides of the body, as {@link Merge#take} has them
     * @param parts what beside the body is taken from the text that stands there; the rest is mine
     */
    @Transactional
    public Draft merge(
            Actor actor, UUID draftId, long version, WrittenText mine, List<Side> sides, Set<TextPart> parts) {
        Text theirs = drafts.forChange(actor, draftId).text();
        String body = Merge.of(theirs.body(), mine.lines()).take(sides);
        String column =
                theirs.columnId().flatMap(columns::byId).map(Column::slug).orElse(null);
        Draft merged = save.save(actor, draftId, version, mine.saying(body, parts, theirs, column), true);
        setAside.setAside(actor, draftId, mine);
        return merged;
    }
}
