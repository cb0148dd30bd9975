package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.review.Reviews;
import colonnade.review.TaskKind;
import colonnade.review.TaskLines;
import colonnade.review.TaskLines.Wanted;
import colonnade.site.Addresses;
import colonnade.site.desk.DeskPage.Work;
import colonnade.submission.DraftState;
import colonnade.submission.Drafts;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that somebody has to do or waits for, whatever their roles, as one list: their own turn first. */
@ApplicationScoped
public class WorkList {

    /** Of each kind; the whole of it is one click away. */
    private static final int MOST = 8;

    @Inject
    TaskLines tasks;

    @Inject
    Submissions submissions;

    @Inject
    Reviews reviews;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    public List<Work> of(Actor actor) {
        var work = new ArrayList<Work>();
        tasks.of(actor, new Wanted(true, false, null, false), Optional.empty(), MOST)
                .forEach(line -> work.add(task(line, line.task().kind().word())));
        tasks.of(actor, new Wanted(false, true, null, false), Optional.empty(), MOST).stream()
                .filter(TaskRows.onceEachReview())
                .forEach(line -> work.add(task(line, "claimable")));
        waiting(actor, work).forEach(work::add);
        drafts.of(actor.id(), Optional.of(DraftState.WRITING), Optional.empty(), MOST).stream()
                .filter(draft -> !listed(draft.id(), work))
                .forEach(draft -> work.add(new Work(
                        "writing", draft.title(), Addresses.draft(draft.id()), null, draft.updatedAt(), null, false)));
        return work;
    }

    private static boolean listed(UUID draft, List<Work> work) {
        return work.stream().anyMatch(one -> one.href().equals(Addresses.draft(draft)));
    }

    private Work task(TaskLines.Line line, String kind) {
        var task = line.task();
        var href = task.kind() == TaskKind.REVISE ? Addresses.draft(task.draftId()) : Addresses.task(task.id());
        return new Work(
                kind,
                task.title(),
                href,
                line.group().name(),
                task.createdAt(),
                task.dueAt(),
                task.dueAt().isBefore(clock.instant()));
    }

    /** Those that wait for the author stand further up already, as tasks to revise. */
    private List<Work> waiting(Actor actor, List<Work> above) {
        var underWay = submissions.underWayOf(actor.id(), MOST).stream()
                .filter(submission -> !listed(submission.draftId(), above))
                .toList();
        var states =
                reviews.statesOf(underWay.stream().map(Submissions.UnderWay::id).toList());
        return underWay.stream()
                .map(submission -> new Work(
                        states.get(submission.id()).word(),
                        submission.title(),
                        Addresses.submission(submission.id()),
                        null,
                        submission.createdAt(),
                        null,
                        false))
                .toList();
    }
}
