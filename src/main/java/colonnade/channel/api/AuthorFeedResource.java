package colonnade.channel.api;

import colonnade.channel.FeedSource;
import colonnade.channel.Feeds;
import colonnade.community.Byline;
import colonnade.community.Bylines;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.publication.ArticleFilter;
import colonnade.publication.NewestArticles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/authors/{slug}/" + Feeds.FILE)
@RequestScoped
@Tag(name = "Feeds")
public class AuthorFeedResource {

    @Inject
    Bylines bylines;

    @Inject
    NewestArticles articles;

    @Inject
    Feeds feeds;

    @GET
    @Operation(
            summary = "An author's newest articles as Atom, RSS or JSON feed",
            description = "Example: GET /authors/lin/feed.atom")
    @APIResponse(responseCode = "200", description = "The feed, with whole articles")
    @APIResponse(responseCode = "304", description = "Nothing new")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response feed(@PathParam("slug") String slug, @PathParam("format") String format, @Context Request request) {
        Byline byline = bylines.find(slug).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var newest = articles.page(ArticleFilter.all().byline(byline.id()), null, FeedSource.ARTICLES);
        return feeds.answer(new FeedSource(byline.name(), "", "authors/" + slug, newest), format, request);
    }
}
