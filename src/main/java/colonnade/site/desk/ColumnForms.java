package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.image.Images;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Paged;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Cover;
import colonnade.submission.OwnedColumns;
import colonnade.submission.WrittenColumn;
import colonnade.submission.WrittenCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts the list and the form of columns together. */
@ApplicationScoped
public class ColumnForms {

    private static final int A_PAGE = 60;

    @Inject
    Columns columns;

    @Inject
    Groups groups;

    @Inject
    OwnedColumns owned;

    @Inject
    Images images;

    @Inject
    ColumnRows people;

    public ColumnsPage list(Actor actor, String cursor) {
        var some = Paged.bySlug(
                cursor,
                A_PAGE,
                "/desk/columns",
                (after, most) -> columns.writtenBy(actor.id(), after, most),
                Column::slug);
        return new ColumnsPage(some.map(column -> row(column, owned.may(actor, column))), some.next());
    }

    private static ColumnsPage.Row row(Column column, boolean owned) {
        return new ColumnsPage.Row(column.slug(), column.title(), column.about(), column.cadence(), owned);
    }

    public ColumnPage blank(Actor actor) {
        return page(actor, null, 0, Field::empty, null, Field.empty("handle"), null);
    }

    public ColumnPage of(Actor actor, String slug) {
        var column = owned.of(actor, slug);
        return page(actor, column, column.version(), kept(column), cover(column), Field.empty("handle"), null);
    }

    /** @param slug null for a new one */
    public ColumnPage refused(Actor actor, String slug, Fields fields) {
        if (slug == null) {
            return page(actor, null, 0, fields::get, null, Field.empty("handle"), fields.refusal());
        }
        var column = owned.of(actor, slug);
        var shown = fields.beside(name -> value(column, name));
        return page(actor, column, shown.version(), shown::get, cover(column), Field.empty("handle"), shown.refusal());
    }

    /** The form that asks somebody, or an act on the list, was refused. */
    public ColumnPage peopleRefused(Actor actor, String slug, Fields fields) {
        var column = owned.of(actor, slug);
        var wrong = fields.get("people").wrong() != null
                ? fields.get("people").wrong()
                : fields.get("owners").wrong();
        var handle = new Field("handle", fields.get("handle").value(), wrong);
        return page(actor, column, column.version(), kept(column), cover(column), handle, fields.refusal());
    }

    /** The form of the cover was refused; a picture that was taken need not be sent again. */
    public ColumnPage coverRefused(Actor actor, String slug, Fields fields) {
        var column = owned.of(actor, slug);
        var sent = images.at(fields.get("cover/url").value());
        var cover = new ColumnPage.Cover(sent.orElse(cover(column).image()), fields.get("cover/alt"));
        var refusal = Optional.ofNullable(fields.get("cover/url").wrong()).orElse(fields.refusal());
        return page(actor, column, column.version(), kept(column), cover, Field.empty("handle"), refusal);
    }

    private ColumnPage.Cover cover(Column column) {
        var image = column.cover().map(Cover::url).flatMap(images::at).orElse(null);
        return new ColumnPage.Cover(
                image, new Field("cover/alt", column.cover().map(Cover::alt).orElse(""), null));
    }

    /** A column as it is, with another cover. */
    public WrittenColumn with(Column column, WrittenCover cover) {
        return new WrittenColumn(
                column.slug(),
                column.title(),
                column.about(),
                column.charter(),
                column.cadence(),
                column.everyDays().orElse(null),
                cover,
                value(column, "group"),
                null,
                null);
    }

    private Function<String, Field> kept(Column column) {
        return name -> new Field(name, value(column, name), null);
    }

    private ColumnPage page(
            Actor actor,
            Column column,
            long version,
            Function<String, Field> field,
            ColumnPage.Cover cover,
            Field handle,
            String refusal) {
        var group = field.apply("group");
        return new ColumnPage(
                column == null ? null : column.slug(),
                version,
                new ColumnPage.Form(
                        field.apply("slug"),
                        field.apply("title"),
                        field.apply("about"),
                        field.apply("charter"),
                        field.apply("cadence"),
                        field.apply("everyDays"),
                        group),
                groups(actor, group.value()),
                column == null ? null : cover,
                column == null ? List.of() : people.of(column),
                handle,
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
            case "charter" -> column.charter();
            case "everyDays" -> column.everyDays().map(String::valueOf).orElse("");
            default -> throw new IllegalArgumentException(name);
        };
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
}
