package colonnade.site.api;

import colonnade.discovery.RelatedArticles;
import colonnade.discovery.Topics;
import colonnade.discovery.Topics.Label;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.platform.settings.Settings;
import colonnade.publication.Article;
import colonnade.publication.ArticleLines;
import colonnade.publication.ArticlePages;
import colonnade.publication.ArticlePages.Place;
import colonnade.publication.Articles;
import colonnade.publication.Editions;
import colonnade.site.api.ArticleLists.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticlesResource {

    @Inject
    Articles articles;

    @Inject
    Settings settings;

    @Inject
    ArticleLists lists;

    @Inject
    ArticleLines lines;

    @Inject
    ArticlePages pages;

    @Inject
    Editions editions;

    @Inject
    Topics topics;

    @Inject
    RelatedArticles related;

    @GET
    @Operation(
            summary = "Released articles, newest first",
            description =
                    "Filters narrow each other; topic stands alone. Example: GET /api/v1/articles?group=postgresql&tag=WAL&limit=10")
    @APIResponse(responseCode = "200", description = "A page of articles without their texts")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "404", description = "Problem unknown-group, unknown-topic, not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit, a topic beside other filters")
    public Response list(
            @QueryParam("group") String group,
            @QueryParam("column") String column,
            @QueryParam("author") String author,
            @QueryParam("tag") String tag,
            @QueryParam("topic") String topic,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int most = Limit.of(limit);
        Filters filters = new Filters(group, column, author, tag, topic);
        Listing<Article> page =
                Listing.of(lists.page(filters, Cursor.parse(cursor, 2), most + 1), most, Articles::cursor);
        return new Listing<>(bodies(page.items()), page.next()).response(uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "One article with its text", description = "Example: GET /api/v1/articles/从零开始")
    @APIResponse(responseCode = "200", description = "The current edition")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "410", description = "Problem article-retracted, with the notice")
    public ArticleBody get(@PathParam("slug") String slug) {
        Article article = articles.released(slug);
        List<Label> collectedIn = topics.of(List.of(article.id())).getOrDefault(article.id(), List.of());
        return ArticleBody.whole(
                lines.of(article),
                pages.of(article.id()),
                collectedIn,
                editions.current(article),
                editions.corrections(article.id()),
                settings.url());
    }

    @GET
    @Path("{slug}/related")
    @Operation(
            summary = "What else readers of an article may want to read, the closest first",
            description =
                    "What shares its tags, topics and column." + " Example: GET /api/v1/articles/从零开始/related?limit=4")
    @APIResponse(responseCode = "200", description = "Articles without their texts; there is no further page")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "410", description = "Problem article-retracted")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Listing<ArticleBody> related(@PathParam("slug") String slug, @QueryParam("limit") Integer limit) {
        return new Listing<>(bodies(related.of(articles.released(slug), Limit.of(limit))), null);
    }

    private List<ArticleBody> bodies(List<Article> found) {
        List<UUID> ids = found.stream().map(Article::id).toList();
        Map<UUID, List<Label>> collectedIn = topics.of(ids);
        Map<UUID, List<Place>> standing = pages.of(ids);
        return lines.of(found).stream()
                .map(line -> ArticleBody.line(
                        line,
                        standing.getOrDefault(line.article().id(), List.of()),
                        collectedIn.getOrDefault(line.article().id(), List.of())))
                .toList();
    }
}
