package colonnade.site.api;

import colonnade.channel.FeedSource;
import colonnade.channel.Feeds;
import colonnade.discovery.Topic;
import colonnade.discovery.Topics;
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

/** Here and not beside the other feeds, because channels stand above topics. */
@Path("/topics/{slug}/" + Feeds.FILE)
@RequestScoped
@Tag(name = "Feeds")
public class TopicFeedResource {

    @Inject
    Topics topics;

    @Inject
    ArticleLists lists;

    @Inject
    Feeds feeds;

    @GET
    @Operation(
            summary = "A topic's newest articles as Atom, RSS or JSON feed",
            description = "Example: GET /topics/kubernetes/feed.atom")
    @APIResponse(responseCode = "200", description = "The feed, with whole articles")
    @APIResponse(responseCode = "304", description = "Nothing new")
    @APIResponse(responseCode = "404", description = "Problem unknown-topic")
    public Response feed(@PathParam("slug") String slug, @PathParam("format") String format, @Context Request request) {
        Topic topic = topics.bySlug(slug);
        var newest = lists.ofTopic(topic, null, FeedSource.ARTICLES);
        return feeds.answer(new FeedSource(topic.name(), "", "topics/" + slug, newest), format, request);
    }
}
