package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Revisions as people may read them: the author all of them, those who judge a submission only what was submitted. */
@ApplicationScoped
public class ReadableRevisions {

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionReaders readers;

    /** Newest first, numbered below {@code before}; of one act, or of all that the actor may read. */
    public List<Revisions.Line> of(Actor actor, UUID draftId, Optional<RevisionAct> act, int before, int limit) {
        if (author(actor, draftId)) {
            return revisions.of(draftId, act, before, limit);
        }
        return act.isEmpty() || act.get() == RevisionAct.SUBMITTED
                ? revisions.of(draftId, Optional.of(RevisionAct.SUBMITTED), before, limit)
                : List.of();
    }

    public Revision numbered(Actor actor, UUID draftId, int number) {
        boolean author = author(actor, draftId);
        Revision revision = revisions.numbered(draftId, number);
        if (!author && revision.act() != RevisionAct.SUBMITTED) {
            throw CommunityProblem.needs("role.author");
        }
        return revision;
    }

    /** Whether it is the author's own draft; a 403 problem for somebody who does not judge it either. */
    private boolean author(Actor actor, UUID draftId) {
        if (drafts.byId(draftId).authorId().equals(actor.id())) {
            return true;
        }
        if (!readers.judges(actor, submissions.groupsOf(draftId), submissions.idsOf(List.of(draftId)))) {
            throw CommunityProblem.needs("role.submission-reader");
        }
        return false;
    }
}
