package colonnade.site.reader;

import colonnade.audience.FollowKind;
import colonnade.community.Bylines;
import colonnade.platform.page.Page;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
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

@Path("/authors/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AuthorPagesResource {

    private static final int COLUMNS = 20;

    @Inject
    Bylines bylines;

    @Inject
    Columns columns;

    @Inject
    Teasers teasers;

    @Inject
    FollowButtons follow;

    @GET
    @Operation(hidden = true)
    public Page get(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var byline = bylines.find(slug).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var some = teasers.page(ArticleFilter.all().byline(byline.id()), cursor, Addresses.author(slug));
        return new AuthorPage(
                slug,
                byline.name(),
                byline.memberId().isPresent(),
                byline.memberId().map(this::columns).orElse(List.of()),
                some.items(),
                some.next(),
                follow.of(FollowKind.AUTHOR, slug, byline.id()));
    }

    private List<Link> columns(UUID member) {
        return columns.writtenBy(member, "", COLUMNS).stream()
                .map(column -> new Link(column.title(), Addresses.column(column.slug())))
                .toList();
    }
}
