package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.SiteRole;
import colonnade.platform.http.Cursor;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        var after = Cursor.parse(cursor, 1);
        var found = columns.writtenBy(actor.id(), after == null ? "" : after.text(0), A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), A_PAGE));
        return new ColumnsPage(
                shown.stream()
                        .map(column -> new ColumnsPage.Row(
                                column.slug(), column.title(), column.about(), column.cadence(), edits(actor, column)))
                        .toList(),
                found.size() > A_PAGE
                        ? "/desk/columns?cursor="
                                + Cursor.of(shown.get(A_PAGE - 1).slug())
                        : null);
    }

    public ColumnPage blank(Actor actor) {
        var form = new ColumnPage.Form(
                Field.empty("slug"),
                Field.empty("title"),
                Field.empty("about"),
                Field.empty("cadence"),
                Field.empty("group"),
                new Field("owners", actor.handle(), null),
                Field.empty("contributors"));
        return new ColumnPage(null, 0, form, groups(actor, ""), null);
    }

    public ColumnPage of(Actor actor, String slug) {
        var column = columns.bySlug(slug);
        if (!edits(actor, column)) {
            throw CommunityProblem.needs("role.column-owner");
        }
        var group = column.groupId().map(groups::byId).map(Group::slug).orElse("");
        var form = new ColumnPage.Form(
                new Field("slug", column.slug(), null),
                new Field("title", column.title(), null),
                new Field("about", column.about(), null),
                new Field("cadence", column.cadence(), null),
                new Field("group", group, null),
                new Field("owners", handles(column.ownerIds()), null),
                new Field("contributors", handles(column.contributorIds()), null));
        return new ColumnPage(slug, column.version(), form, groups(actor, group), null);
    }

    /** @param slug null for a new one */
    public ColumnPage refused(Actor actor, String slug, Fields fields) {
        var form = new ColumnPage.Form(
                fields.get("slug"),
                fields.get("title"),
                fields.get("about"),
                fields.get("cadence"),
                fields.get("group"),
                fields.get("owners"),
                fields.get("contributors"));
        return new ColumnPage(
                slug,
                WrittenForm.number(fields.get("version").value()),
                form,
                groups(actor, fields.get("group").value()),
                fields.refusal());
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
