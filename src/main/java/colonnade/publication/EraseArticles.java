package colonnade.publication;

import colonnade.community.Bylines;
import colonnade.platform.database.Erasure;
import colonnade.submission.DraftsErased;
import colonnade.submission.EraseDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lets articles leave without a trace, and whatever was being written for their next editions. */
@ApplicationScoped
public class EraseArticles {

    @Inject
    Articles articles;

    @Inject
    Bylines bylines;

    @Inject
    EraseDrafts eraseDrafts;

    @Inject
    Erasure erase;

    @Inject
    Event<ArticlesErased> erased;

    /** All that these members signed. */
    @Transactional
    public void by(Collection<UUID> memberIds) {
        List<UUID> ids = articles.idsBy(bylines.idsOf(memberIds));
        eraseDrafts.of(ids);
        erased.fire(new ArticlesErased(ids));
        for (String table : List.of(
                "article_author", "release", "correction", "retraction", "article_tag", "article_group", "edition")) {
            erase.of(table, "article_id", ids);
        }
        articles.freeAddresses(ids);
        erase.of("article", "id", ids);
        // What others signed first stays theirs.
        erase.of("article_author", "byline_id", bylines.idsOf(memberIds));
    }

    void with(@Observes DraftsErased drafts) {
        erase.of("release", "submission_id", drafts.submissionIds());
        erase.of("correction", "draft_id", drafts.draftIds());
    }
}
