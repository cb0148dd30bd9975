package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.platform.http.Cursor;
import colonnade.review.TaskLines;
import colonnade.site.Addresses;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Paged;
import colonnade.site.desk.GroupRoomPage.Person;
import colonnade.site.desk.GroupRoomPage.Terms;
import colonnade.site.desk.GroupRoomPage.Wait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Lays out what an organiser looks after: people, what waits, and the charter. */
@ApplicationScoped
public class GroupRoom {

    private static final int PEOPLE = 200;
    private static final int A_PAGE = 30;

    @Inject
    Groups groups;

    @Inject
    TaskLines tasks;

    @Inject
    Clock clock;

    public GroupRoomPage of(Actor actor, String slug, String cursor) {
        var group = groups.bySlug(slug);
        return page(
                actor,
                slug,
                cursor,
                new Terms(
                        group.version(),
                        new Field("name", group.name(), null),
                        new Field("kind", group.kind().word(), null),
                        new Field("charter", group.charter(), null),
                        new Field("openEditions", kept(group, "openEditions"), null),
                        null));
    }

    public GroupRoomPage refused(Actor actor, String slug, Fields fields) {
        var group = groups.bySlug(slug);
        var shown = fields.beside(name -> kept(group, name));
        return page(
                actor,
                slug,
                null,
                new Terms(
                        shown.version(),
                        shown.get("name"),
                        shown.get("kind"),
                        shown.get("charter"),
                        shown.get("openEditions"),
                        shown.refusal()));
    }

    private static String kept(Group group, String name) {
        return switch (name) {
            case "version" -> Long.toString(group.version());
            case "name" -> group.name();
            case "kind" -> group.kind().word();
            case "charter" -> group.charter();
            case "openEditions" -> group.openEditions() ? "yes" : "";
            default -> null;
        };
    }

    private GroupRoomPage page(Actor actor, String slug, String cursor, Terms terms) {
        var group = groups.bySlug(slug);
        var after =
                Optional.ofNullable(Cursor.parse(cursor, 2)).map(at -> new TaskLines.After(at.instant(0), at.uuid(1)));
        var found = tasks.inGroup(actor, slug, after, A_PAGE + 1);
        var some = Paged.of(
                found,
                A_PAGE,
                Addresses.groupRoom(slug),
                line -> Cursor.of(line.task().dueAt(), line.task().id()));
        return new GroupRoomPage(
                slug,
                group.name(),
                groups.people(group.id(), PEOPLE).stream()
                        .map(person -> new Person(
                                person.handle(),
                                person.displayName(),
                                person.role().word()))
                        .toList(),
                some.map(this::wait),
                some.next(),
                terms);
    }

    private Wait wait(TaskLines.Line line) {
        var task = line.task();
        return new Wait(
                task.kind().word(),
                task.title(),
                Addresses.task(task.id()),
                Addresses.submission(task.submissionId()),
                line.author().displayName(),
                task.round(),
                line.assignee().map(Member::displayName).orElse(null),
                task.dueAt(),
                task.dueAt().isBefore(clock.instant()));
    }
}
