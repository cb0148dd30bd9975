package colonnade.channel.api;

import colonnade.channel.FeedSource;
import colonnade.channel.Feeds;
import colonnade.community.Group;
import colonnade.community.Groups;
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

@Path("/groups/{slug}/" + Feeds.FILE)
@RequestScoped
@Tag(name = "Feeds")
public class GroupFeedResource {

    @Inject
    Groups groups;

    @Inject
    NewestArticles articles;

    @Inject
    Feeds feeds;

    @GET
    @Operation(
            summary = "A group's newest articles as Atom, RSS or JSON feed",
            description = "Example: GET /groups/postgresql/feed.atom")
    @APIResponse(responseCode = "200", description = "The feed, with whole articles")
    @APIResponse(responseCode = "304", description = "Nothing new")
    @APIResponse(responseCode = "404", description = "Problem unknown-group")
    public Response feed(@PathParam("slug") String slug, @PathParam("format") String format, @Context Request request) {
        Group group = groups.bySlug(slug);
        var newest = articles.page(ArticleFilter.all().group(group.id()), null, FeedSource.ARTICLES);
        return feeds.answer(new FeedSource(group.name(), "", "groups/" + slug, newest), format, request);
    }
}
