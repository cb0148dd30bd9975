package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves a draft's text over the version it was written from.
 *
 * <p>Also while reviewers judge it: they hold a revision of their own, and a tab that still saves after the submission
 * must not lose its words. Only when its submission ended with a release is it over.
 */
@ApplicationScoped
public class SaveDraft {

    @Inject
    OwnDrafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Submissions submissions;

    @Inject
    ColumnChoice columns;

    @Inject
    NameContributors naming;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /**
     * @param version the version the text was written from; when somebody saved since, both are named in a 412 problem
     * @param over knowingly over what another tab or person saved: that stays as a revision
     */
    @Transactional
    public Draft save(Actor actor, UUID draftId, long version, WrittenText written, boolean over) {
        Draft draft = drafts.forChange(actor, draftId);
        Text text = written.read(
                columns.choose(actor, written.column(), draft.text().columnId()));
        Optional<Map<UUID, ContributorRole>> named = naming.read(actor, draft, written.contributors());
        boolean sameText = text.equals(draft.text());
        if (sameText && named.isEmpty()) {
            // Saved already: the answer was lost on its way, and the browser asks again.
            return draft;
        }
        draft.refuseDiscarded();
        submissions.refuseOver(draft);
        refuseStale(draft, version);
        if (!sameText) {
            write(actor, draft, text, over);
        }
        named.ifPresent(people -> naming.put(actor, draft, people));
        return draft;
    }

    private void write(Actor actor, Draft draft, Text text, boolean over) {
        Instant now = clock.instant();
        if (over && draft.unkept() || draft.worthKeeping(actor.id(), now)) {
            revisions.add(draft.keep(RevisionAct.SAVED));
        }
        draft.write(text, actor.id(), now);
    }

    private void refuseStale(Draft draft, long version) {
        if (draft.version() == version) {
            return;
        }
        String savedBy = members.byId(draft.savedBy()).handle();
        throw Problem.of(
                        SubmissionProblem.DRAFT_CHANGED,
                        savedBy,
                        String.valueOf(draft.version()),
                        String.valueOf(version))
                .with("yours", Map.of("version", version))
                .with(
                        "theirs",
                        Map.of(
                                "version", draft.version(),
                                "savedBy", savedBy,
                                "savedAt", draft.updatedAt().toString()));
    }
}
