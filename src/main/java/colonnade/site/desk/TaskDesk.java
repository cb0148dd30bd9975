package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.language.Language;
import colonnade.review.ReviewRound;
import colonnade.review.ReviewRounds;
import colonnade.review.ReviewTask;
import colonnade.review.TaskLines;
import colonnade.review.Verdict;
import colonnade.review.Verdicts;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.site.desk.SubmissionPage.Reason;
import colonnade.site.desk.TaskPage.Offered;
import colonnade.submission.Checklist;
import colonnade.submission.Difference;
import colonnade.submission.Drafts;
import colonnade.submission.RenderText;
import colonnade.submission.Revisions;
import colonnade.submission.Submissions;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lays out all that a reviewer needs for one task. */
@ApplicationScoped
public class TaskDesk {

    @Inject
    TaskLines tasks;

    @Inject
    TaskRows inbox;

    @Inject
    Revisions revisions;

    @Inject
    ReviewRounds rounds;

    @Inject
    Verdicts verdicts;

    @Inject
    Submissions submissions;

    @Inject
    Drafts drafts;

    @Inject
    Groups groups;

    @Inject
    Members members;

    @Inject
    Checklist checklist;

    @Inject
    RenderText rendering;

    @Inject
    Clock clock;

    public TaskPage of(Actor actor, UUID taskId, Language language, TaskPage.Form form, String refusal) {
        var line = tasks.one(actor, taskId);
        var task = line.task();
        var text = revisions.byId(task.revisionId()).text();
        return new TaskPage(
                taskId,
                offered(text, line),
                standing(actor, line),
                sinceLastRound(task, text),
                FindingLine.of(checklist.of(text), language, null),
                reasons(task),
                form,
                inbox.nextAfter(actor, taskId).orElse(null),
                refusal);
    }

    private Offered offered(Text text, TaskLines.Line line) {
        var rendered = rendering.render(text.body());
        return new Offered(
                text.title(),
                text.summary(),
                text.tags(),
                text.lang(),
                text.canonicalUrl().orElse(null),
                rendered.html(),
                rendered.minutes(),
                person(line.author()),
                submissions.byId(line.task().submissionId()).note());
    }

    private TaskPage.Standing standing(Actor actor, TaskLines.Line line) {
        var task = line.task();
        var organiser = groups.organises(actor, task.groupId());
        return new TaskPage.Standing(
                task.submissionId(),
                new Link(line.group().name(), Addresses.group(line.group().slug())),
                task.round(),
                task.dueAt(),
                task.dueAt().isBefore(clock.instant()),
                line.assignee().map(TaskDesk::person).orElse(null),
                task.heldBy(actor.id()),
                drafts.writers(task.draftId()).contains(actor.id()),
                task.closed(),
                organiser);
    }

    private Difference sinceLastRound(ReviewTask task, Text text) {
        return rounds.of(task.reviewId()).stream()
                .filter(round -> round.number() == task.round() - 1)
                .findFirst()
                .map(ReviewRound::revisionId)
                .map(before -> Difference.between(revisions.byId(before).text(), text))
                .orElse(null);
    }

    /** Of the rounds before, which this one answers; those of this one stand with the submission. */
    private List<Reason> reasons(ReviewTask task) {
        var before = verdicts.of(task.reviewId()).stream()
                .filter(verdict -> verdict.round() < task.round())
                .toList();
        var people = members.byIds(before.stream().map(Verdict::reviewerId).toList());
        return before.stream()
                .map(verdict -> new Reason(
                        person(people.get(verdict.reviewerId())),
                        verdict.answer().word(),
                        verdict.round(),
                        verdict.reason(),
                        verdict.givenAt()))
                .toList();
    }

    private static Link person(Member member) {
        return new Link(member.displayName(), Addresses.author(member.handle()));
    }
}
