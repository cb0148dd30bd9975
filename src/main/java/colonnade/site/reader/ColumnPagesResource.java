package colonnade.site.reader;

import colonnade.community.Groups;
import colonnade.community.Members;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.site.Paged;
import colonnade.submission.Column;
import colonnade.submission.ColumnPerson;
import colonnade.submission.Columns;
import colonnade.submission.RenderText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/columns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ColumnPagesResource {

    private static final int A_PAGE = 30;

    @Inject
    Columns columns;

    @Inject
    Groups groups;

    @Inject
    Members members;

    @Inject
    ColumnArticles articles;

    @Inject
    RenderText rendering;

    @GET
    @Operation(hidden = true)
    public Page all(@QueryParam("cursor") String cursor) {
        var some = Paged.bySlug(cursor, A_PAGE, "/columns", columns::list, Column::slug);
        var named = names(some.items());
        return new ColumnsPage(
                some.map(column -> new ColumnsPage.Card(
                        column.title(),
                        Addresses.column(column.slug()),
                        column.about(),
                        column.cadence(),
                        picture(column),
                        column.people().stream()
                                .filter(ColumnPerson::owner)
                                .map(person -> named.get(person.memberId()).text())
                                .toList())),
                some.next());
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page get(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var column = columns.bySlug(slug);
        var some = articles.page(column, cursor);
        var group = column.groupId()
                .map(groups::byId)
                .map(found -> new Link(found.name(), Addresses.group(found.slug())))
                .orElse(null);
        return new ColumnPage(
                column.slug(),
                column.title(),
                column.about(),
                column.charter().isBlank()
                        ? ""
                        : rendering.render(column.charter()).html(),
                picture(column),
                people(column),
                new ColumnPage.Rhythm(column.cadence(), column.everyDays().orElse(null), some.last()),
                group,
                some.items(),
                some.start(),
                some.next());
    }

    private List<ColumnPage.Person> people(Column column) {
        var named = names(List.of(column));
        return column.people().stream()
                .map(person -> new ColumnPage.Person(
                        named.get(person.memberId()),
                        person.owner(),
                        person.role().word()))
                .toList();
    }

    /** In one statement, however many columns there are. */
    private Map<UUID, Link> names(List<Column> shown) {
        var ids = shown.stream()
                .flatMap(column -> column.people().stream())
                .map(ColumnPerson::memberId)
                .toList();
        return members.byIds(ids).values().stream()
                .collect(java.util.stream.Collectors.toMap(
                        member -> member.id(),
                        member -> new Link(member.displayName(), Addresses.author(member.handle()))));
    }

    private static ColumnPage.Picture picture(Column column) {
        return column.cover()
                .map(cover -> new ColumnPage.Picture(
                        cover.url(), cover.alt(), cover.width(), cover.height(), cover.cardUrl()))
                .orElse(null);
    }
}
