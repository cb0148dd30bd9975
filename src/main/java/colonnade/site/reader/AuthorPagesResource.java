package colonnade.site.reader;

import colonnade.community.Bylines;
import colonnade.platform.page.Page;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.publication.ArticleFilter;
import colonnade.site.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/authors/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AuthorPagesResource {

    @Inject
    Bylines bylines;

    @Inject
    Teasers teasers;

    @GET
    @Operation(hidden = true)
    public Page get(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var byline = bylines.find(slug).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var some = teasers.page(ArticleFilter.all().byline(byline.id()), cursor, Addresses.author(slug));
        return new AuthorPage(slug, byline.name(), byline.memberId().isPresent(), some.items(), some.next());
    }
}
