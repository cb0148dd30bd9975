package colonnade.channel.api;

import colonnade.channel.FeedSource;
import colonnade.channel.Feeds;
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

@Path("/" + Feeds.FILE)
@RequestScoped
@Tag(name = "Feeds")
public class SiteFeedResource {

    @Inject
    NewestArticles articles;

    @Inject
    Feeds feeds;

    @GET
    @Operation(summary = "The newest articles as Atom, RSS or JSON feed", description = "Example: GET /feed.atom")
    @APIResponse(responseCode = "200", description = "The feed, with whole articles")
    @APIResponse(responseCode = "304", description = "Nothing new")
    public Response feed(@PathParam("format") String format, @Context Request request) {
        var newest = articles.page(ArticleFilter.all(), null, FeedSource.ARTICLES);
        return feeds.answer(new FeedSource("", "", "", newest), format, request);
    }
}
