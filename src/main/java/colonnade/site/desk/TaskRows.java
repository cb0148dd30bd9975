package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.platform.http.Cursor;
import colonnade.review.TaskKind;
import colonnade.review.TaskLines;
import colonnade.review.TaskLines.Wanted;
import colonnade.site.Addresses;
import colonnade.site.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A page of the inbox, as the address asks for it. */
@ApplicationScoped
public class TaskRows {

    private static final int A_PAGE = 30;

    @Inject
    TaskLines tasks;

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    public TasksPage page(Actor actor, String filter, String group, String cursor) {
        var wanted = new Wanted("mine".equals(filter), "open".equals(filter), group, "overdue".equals(filter));
        var after =
                Optional.ofNullable(Cursor.parse(cursor, 2)).map(at -> new TaskLines.After(at.instant(0), at.uuid(1)));
        var found = tasks.of(actor, wanted, after, A_PAGE + 1);
        var filtered =
                Addresses.withParameter(Addresses.withParameter("/desk/tasks", "filter", filter), "group", group);
        var some = Paged.of(
                found,
                A_PAGE,
                filtered,
                line -> Cursor.of(line.task().dueAt(), line.task().id()));
        return new TasksPage(
                wanted.mine() || wanted.open() || wanted.overdue() ? filter : "all",
                group,
                groups.of(actor.id()).stream()
                        .map(mine ->
                                new Choice(mine.slug(), mine.name(), mine.slug().equals(group)))
                        .toList(),
                some.items().stream().filter(onceEachReview()).map(this::row).toList(),
                some.next());
    }

    /** The task somebody does after this one: their most urgent other, and not another seat of the same review. */
    public Optional<String> nextAfter(Actor actor, UUID task) {
        var urgent = tasks.of(actor, new Wanted(false, false, null, false), Optional.empty(), A_PAGE);
        var here = urgent.stream()
                .filter(line -> line.task().id().equals(task))
                .map(line -> line.task().reviewId())
                .findFirst();
        return urgent.stream()
                .filter(line -> !here.equals(Optional.of(line.task().reviewId())))
                .map(TaskRows::href)
                .findFirst();
    }

    /** A round has several seats, but who looks for work is offered the text once. */
    static Predicate<TaskLines.Line> onceEachReview() {
        var offered = new HashSet<UUID>();
        return line -> line.assignee().isPresent() || offered.add(line.task().reviewId());
    }

    private TasksPage.Row row(TaskLines.Line line) {
        var task = line.task();
        return new TasksPage.Row(
                task.assignee().isEmpty() ? "claimable" : task.kind().word(),
                task.title(),
                href(line),
                line.group().name(),
                line.author().displayName(),
                task.round(),
                line.assignee().map(Member::displayName).orElse(null),
                task.dueAt(),
                task.dueAt().isBefore(clock.instant()));
    }

    private static String href(TaskLines.Line line) {
        var task = line.task();
        return task.kind() == TaskKind.REVISE ? Addresses.draft(task.draftId()) : Addresses.task(task.id());
    }
}
