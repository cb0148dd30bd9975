package colonnade.review;

import colonnade.community.Actor;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inbox: tasks as people see them, most urgent first. */
@ApplicationScoped
public class TaskLines {

    /** A task with the people and the group it concerns. */
    public record Line(ReviewTask task, Group group, Member author, Optional<Member> assignee) {}

    /**
     * What somebody asks for; with neither {@code mine} nor {@code open} both.
     *
     * @param group a slug, or null for all
     */
    public record Wanted(boolean mine, boolean open, String group, boolean overdue) {}

    /** Where a list goes on: behind the task of this key. */
    public record After(Instant due, UUID id) {}

    @Inject
    ReviewTasks tasks;

    @Inject
    Groups groups;

    @Inject
    Members members;

    @Inject
    Clock clock;

    public List<Line> of(Actor actor, Wanted wanted, Optional<After> after, int limit) {
        TaskQuestion question =
                TaskQuestion.of(actor.id(), wanted.mine(), wanted.open(), judgedBy(actor), actor.is(SiteRole.EDITOR));
        if (wanted.group() != null) {
            question.inGroup(groups.bySlug(wanted.group()).id());
        }
        if (wanted.overdue()) {
            question.overdueAt(clock.instant());
        }
        after.ifPresent(key -> question.after(key.due(), key.id()));
        return lines(tasks.find(question, limit));
    }

    /** All that a group's reviews wait for, for those who organise it, most urgent first. */
    public List<Line> inGroup(Actor actor, String slug, Optional<After> after, int limit) {
        Group group = groups.bySlug(slug);
        groups.requireOrganiser(group, actor);
        TaskQuestion question = TaskQuestion.everybodys().inGroup(group.id());
        after.ifPresent(key -> question.after(key.due(), key.id()));
        return lines(tasks.find(question, limit));
    }

    /** One task for somebody who may know of it: its holder, its author, or whoever judges for the group. */
    public Line one(Actor actor, UUID taskId) {
        ReviewTask task = tasks.byId(taskId);
        boolean knows = task.heldBy(actor.id())
                || task.authorId().equals(actor.id())
                || actor.is(SiteRole.EDITOR)
                || judgedBy(actor).contains(task.groupId());
        if (!knows) {
            throw Problem.of(
                    ReviewProblem.NOT_A_REVIEWER, groups.byId(task.groupId()).name());
        }
        return lines(List.of(task)).get(0);
    }

    private Set<UUID> judgedBy(Actor actor) {
        return groups.idsWith(actor.id(), ReviewerPool.JUDGING);
    }

    private List<Line> lines(List<ReviewTask> found) {
        Map<UUID, Group> named =
                groups.byIds(found.stream().map(ReviewTask::groupId).toList());
        Map<UUID, Member> people = members.byIds(found.stream()
                .flatMap(task -> Stream.concat(Stream.of(task.authorId()), task.assignee().stream()))
                .collect(Collectors.toSet()));
        return found.stream()
                .map(task -> new Line(
                        task,
                        named.get(task.groupId()),
                        people.get(task.authorId()),
                        task.assignee().map(people::get)))
                .toList();
    }
}
