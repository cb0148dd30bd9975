package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Revisions as people may read them: those who write the draft all of them, those who judge a submission only what was submitted. */
@ApplicationScoped
public class ReadableRevisions {

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Contributors contributors;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionReaders readers;

    /** Newest first, numbered below {@code before}; of one act, or of all that the actor may read. */
    public List<Revisions.Line> of(Actor actor, UUID draftId, Optional<RevisionAct> act, int before, int limit) {
        if (writes(actor, draftId)) {
            return revisions.of(draftId, act, before, limit);
        }
        return act.isEmpty() || act.get() == RevisionAct.SUBMITTED
                ? revisions.of(draftId, Optional.of(RevisionAct.SUBMITTED), before, limit)
                : List.of();
    }

    public Revision numbered(Actor actor, UUID draftId, int number) {
        boolean writer = writes(actor, draftId);
        Revision revision = revisions.numbered(draftId, number);
        if (!writer && revision.act() != RevisionAct.SUBMITTED) {
            throw CommunityProblem.needs("role.draft-writer");
        }
        return revision;
    }

    /** Whether it is the member's own draft; a 403 problem for somebody who does not judge it either. */
    private boolean writes(Actor actor, UUID draftId) {
        if (contributors.write(actor.id(), drafts.byId(draftId))) {
            return true;
        }
        if (!readers.judges(actor, submissions.groupsOf(draftId), submissions.idsOf(List.of(draftId)))) {
            throw CommunityProblem.needs("role.submission-reader");
        }
        return false;
    }
}
