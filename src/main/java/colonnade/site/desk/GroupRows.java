package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Group;
import colonnade.community.GroupRole;
import colonnade.community.Groups;
import colonnade.community.SiteRole;
import colonnade.site.Paged;
import colonnade.site.desk.GroupsPage.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The groups of a member, and a page of the others. */
@ApplicationScoped
public class GroupRows {

    private static final int A_PAGE = 60;

    @Inject
    Groups groups;

    public GroupsPage page(Actor actor, String cursor) {
        var admin = actor.is(SiteRole.ADMIN);
        var own =
                groups.of(actor.id()).stream().collect(Collectors.toMap(Groups.Membership::slug, Function.identity()));
        var listed = Paged.bySlug(cursor, A_PAGE, "/desk/groups", groups::list, Group::slug);
        return new GroupsPage(
                own.values().stream()
                        .sorted((one, other) -> one.slug().compareTo(other.slug()))
                        .map(mine -> new Row(
                                mine.slug(),
                                mine.name(),
                                null,
                                mine.role().word(),
                                admin || mine.role() == GroupRole.ORGANISER))
                        .toList(),
                others(listed.items(), own, admin),
                admin,
                listed.next());
    }

    /** Refuses before somebody fills in a form that they may not send. */
    public void requireFounder(Actor actor) {
        actor.require(SiteRole.ADMIN);
    }

    private static List<Row> others(List<Group> shown, Map<String, Groups.Membership> own, boolean admin) {
        return shown.stream()
                .filter(group -> !own.containsKey(group.slug()))
                .map(group -> new Row(group.slug(), group.name(), group.kind().word(), null, admin))
                .toList();
    }
}
