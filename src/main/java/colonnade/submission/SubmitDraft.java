package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Offers a draft to groups. While an earlier submission of it is under way this is that one's next round.
 *
 * <p>The revision, the submission and the reviews that later features begin are one transaction.
 */
@ApplicationScoped
public class SubmitDraft {

    /** A text that belongs everywhere belongs nowhere, and each group is a review of its own. */
    static final int MOST_GROUPS = 10;

    private static final int LONGEST_NOTE = 2_000;

    @Inject
    OwnDrafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Submissions submissions;

    @Inject
    Groups groups;

    @Inject
    ColumnChoice columns;

    @Inject
    Checklist checklist;

    @Inject
    History history;

    @Inject
    @Any
    Instance<NextEditions> nextEditions;

    @Inject
    @Any
    Instance<AwaitedRevisions> awaited;

    @Inject
    Event<DraftSubmitted> submitted;

    @Inject
    Clock clock;

    /**
     * @param groupSlugs the groups to offer it to; in a next round those that are not in it yet join it, and none need
     *     be given
     * @param note what the reviewers should know; may be null
     */
    @Transactional
    public Submission submit(Actor actor, UUID draftId, List<String> groupSlugs, String note) {
        Draft draft = drafts.ownedForChange(actor, draftId);
        Optional<Submission> underWay = submissions.underWay(draftId);
        draft.submit();
        Set<UUID> chosen = check(actor, draft, groupSlugs == null ? List.of() : groupSlugs, note, underWay.isPresent());
        Instant now = clock.instant();
        Submission submission = underWay.orElseGet(() -> begin(draft, note, now));
        Set<UUID> newGroups = submission.offerTo(chosen);
        if (underWay.isPresent() && newGroups.isEmpty()) {
            requireAwaited(submission);
        }
        Revision revision = draft.keep(RevisionAct.SUBMITTED, actor.id(), now);
        revisions.add(revision);
        history.record(
                submission.id(), actor.id(), underWay.isPresent() ? "resubmitted" : "submitted", null, null, note);
        submitted.fire(new DraftSubmitted(submission.id(), draft.id(), revision.id(), newGroups, underWay.isPresent()));
        return submission;
    }

    /** The groups that go on judge an earlier revision: nobody would ever judge this one. */
    private void requireAwaited(Submission submission) {
        if (awaited.stream().noneMatch(asked -> asked.awaited(submission.id()))) {
            throw Problem.of(SubmissionProblem.NOBODY_WAITS);
        }
    }

    private Submission begin(Draft draft, String note, Instant now) {
        draft.beginSubmission();
        Submission submission = new Submission(draft.id(), draft.authorId(), note == null ? "" : note, now);
        submissions.add(submission);
        return submission;
    }

    private Set<UUID> check(Actor actor, Draft draft, List<String> slugs, String note, boolean again) {
        Optional<NextEditions.Terms> present = draft.articleId().flatMap(this::termsOf);
        Set<UUID> chosen = new LinkedHashSet<>();
        if (!again) {
            // A next edition goes at least to the groups that have the present one on their pages.
            present.ifPresent(article -> chosen.addAll(article.groupIds()));
        }
        Validation validation = new Validation()
                .require(again || !slugs.isEmpty() || !chosen.isEmpty(), "/groups", "invalid.no-group")
                .require(slugs.size() <= MOST_GROUPS, "/groups", "invalid.too-many-groups", MOST_GROUPS)
                .optionalText(note, "/note", LONGEST_NOTE);
        List<String> looked = slugs.size() <= MOST_GROUPS ? slugs : List.of();
        for (int i = 0; i < looked.size(); i++) {
            String slug = String.valueOf(looked.get(i));
            Optional<Group> group = groups.find(slug);
            validation.require(group.isPresent(), "/groups/" + i, "invalid.unknown-group", slug);
            group.map(Group::id).ifPresent(chosen::add);
        }
        columns.require(actor, draft.text(), present.flatMap(NextEditions.Terms::columnId), validation);
        checklist.require(draft.text(), validation);
        validation.check();
        return chosen;
    }

    private Optional<NextEditions.Terms> termsOf(UUID articleId) {
        return nextEditions.stream().map(asked -> asked.of(articleId)).findFirst();
    }
}
