package colonnade.site.reader;

import colonnade.community.Groups;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/columns/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ColumnPagesResource {

    @Inject
    Columns columns;

    @Inject
    Groups groups;

    @Inject
    Teasers teasers;

    @GET
    @Operation(hidden = true)
    public Page get(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var column = columns.bySlug(slug);
        var some = teasers.page(ArticleFilter.all().column(column.id()), cursor, Addresses.column(slug));
        var group = column.groupId()
                .map(groups::byId)
                .map(found -> new Link(found.name(), Addresses.group(found.slug())))
                .orElse(null);
        return new ColumnPage(column.slug(), column.title(), column.about(), group, some.items(), some.next());
    }
}
