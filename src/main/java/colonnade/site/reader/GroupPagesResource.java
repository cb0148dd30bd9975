package colonnade.site.reader;

import colonnade.community.Group;
import colonnade.community.GroupRole;
import colonnade.community.Groups;
import colonnade.platform.http.Cursor;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.page.Page;
import colonnade.publication.ArticleFilter;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.submission.Columns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/groups")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class GroupPagesResource {

    private static final int GROUPS_A_PAGE = 60;
    private static final int COLUMNS = 20;
    private static final int PEOPLE = 20;

    @Inject
    Groups groups;

    @Inject
    Columns columns;

    @Inject
    Teasers teasers;

    @Inject
    Markdown markdown;

    @GET
    @Operation(hidden = true)
    public Page all(@QueryParam("cursor") String cursor) {
        var after = Cursor.parse(cursor, 1);
        var found = groups.list(after == null ? "" : after.text(0), GROUPS_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), GROUPS_A_PAGE));
        var next = found.size() > GROUPS_A_PAGE
                ? "/groups?cursor=" + Cursor.of(shown.get(GROUPS_A_PAGE - 1).slug())
                : null;
        return new GroupsPage(shown.stream().map(this::card).toList(), next);
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page one(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var group = groups.bySlug(slug);
        var some = teasers.page(ArticleFilter.all().group(group.id()), cursor, Addresses.group(slug));
        return new GroupPage(
                group.slug(),
                group.name(),
                group.kind().word(),
                markdown.render(group.charter()).html(),
                organisers(group.id()),
                columns.ofGroup(group.id(), "", COLUMNS).stream()
                        .map(column -> new Link(column.title(), Addresses.column(column.slug())))
                        .toList(),
                some.teasers(),
                some.next());
    }

    private GroupsPage.Card card(Group group) {
        return new GroupsPage.Card(
                new Link(group.name(), Addresses.group(group.slug())),
                group.kind().word(),
                markdown.render(group.charter()).plainText());
    }

    private List<Link> organisers(UUID group) {
        return groups.people(group, PEOPLE).stream()
                .filter(person -> person.role() == GroupRole.ORGANISER)
                .map(person -> new Link(person.displayName(), Addresses.author(person.handle())))
                .toList();
    }
}
