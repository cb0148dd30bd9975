package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.SiteRole;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Paged;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the list and the form of columns together. */
@ApplicationScoped
public class ColumnForms {

    private static final int A_PAGE = 60;

    @Inject
    Columns columns;

    @Inject
    Groups groups;

    @Inject
    Members members;

    public ColumnsPage list(Actor actor, String cursor) {
        var some = Paged.bySlug(
                cursor,
                A_PAGE,
                "/desk/columns",
                (after, most) -> columns.writtenBy(actor.id(), after, most),
                Column::slug);
        return new ColumnsPage(
                some.map(column -> new ColumnsPage.Row(
                        column.slug(), column.title(), column.about(), column.cadence(), edits(actor, column))),
                some.next());
    }

    public ColumnPage blank(Actor actor) {
        return page(
                actor,
                null,
                0,
                name -> name.equals("owners") ? new Field(name, actor.handle(), null) : Field.empty(name),
                null);
    }

    public ColumnPage of(Actor actor, String slug) {
        var column = columns.bySlug(slug);
        if (!edits(actor, column)) {
            throw CommunityProblem.needs("role.column-owner");
        }
        return page(actor, slug, column.version(), name -> new Field(name, value(column, name), null), null);
    }

    /** @param slug null for a new one */
    public ColumnPage refused(Actor actor, String slug, Fields fields) {
        var shown = slug == null ? fields : beside(columns.bySlug(slug), fields);
        return page(actor, slug, shown.version(), shown::get, shown.refusal());
    }

    private Fields beside(Column column, Fields fields) {
        return fields.beside(name -> value(column, name));
    }

    private ColumnPage page(Actor actor, String slug, long version, Function<String, Field> field, String refusal) {
        var group = field.apply("group");
        return new ColumnPage(
                slug,
                version,
                new ColumnPage.Form(
                        field.apply("slug"),
                        field.apply("title"),
                        field.apply("about"),
                        field.apply("cadence"),
                        group,
                        field.apply("owners"),
                        field.apply("contributors")),
                groups(actor, group.value()),
                refusal);
    }

    private String value(Column column, String name) {
        return switch (name) {
            case "version" -> Long.toString(column.version());
            case "slug" -> column.slug();
            case "title" -> column.title();
            case "about" -> column.about();
            case "cadence" -> column.cadence();
            case "group" -> column.groupId().map(groups::byId).map(Group::slug).orElse("");
            case "owners" -> handles(column.ownerIds());
            case "contributors" -> handles(column.contributorIds());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static boolean edits(Actor actor, Column column) {
        return column.ownedBy(actor.id()) || actor.is(SiteRole.ADMIN);
    }

    /** The member's own, and the present one whoever's it is. */
    private List<Choice> groups(Actor actor, String chosen) {
        var choices = new ArrayList<Choice>();
        groups.of(actor.id())
                .forEach(group -> choices.add(
                        new Choice(group.slug(), group.name(), group.slug().equals(chosen))));
        if (!chosen.isEmpty() && choices.stream().noneMatch(Choice::chosen)) {
            groups.find(chosen).ifPresent(group -> choices.add(new Choice(group.slug(), group.name(), true)));
        }
        return choices;
    }

    private String handles(Collection<UUID> ids) {
        return members.byIds(ids).values().stream().map(Member::handle).sorted().collect(Collectors.joining(", "));
    }
}
