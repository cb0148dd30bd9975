package colonnade.submission;

import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lets drafts leave without a trace, with their revisions, submissions and history. */
@ApplicationScoped
public class EraseDrafts {

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Submissions submissions;

    @Inject
    Erasure erase;

    @Inject
    Event<DraftsErased> erased;

    /** All that these members began. */
    @Transactional
    public void by(Collection<UUID> authorIds) {
        erase(drafts.idsBy(authorIds));
        erase.of("browser_key", "member_id", authorIds);
    }

    /** All that were to become an edition of these articles, whoever wrote them. */
    @Transactional
    public void of(Collection<UUID> articleIds) {
        erase(drafts.idsOf(articleIds));
    }

    private void erase(List<UUID> draftIds) {
        List<UUID> submissionIds = submissions.idsOf(draftIds);
        erased.fire(new DraftsErased(draftIds, submissionIds));
        erase.of("submission_history", "submission_id", submissionIds);
        erase.of("submission_group", "submission_id", submissionIds);
        erase.of("submission", "id", submissionIds);
        erase.of("revision_contributor", "revision_id", revisions.idsOf(draftIds));
        erase.of("revision", "draft_id", draftIds);
        erase.of("declined_invitation", "place_id", draftIds);
        erase.of("draft_contributor", "draft_id", draftIds);
        erase.of("draft", "id", draftIds);
    }
}
