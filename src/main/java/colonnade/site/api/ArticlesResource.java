package colonnade.site.api;

import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.publication.Article;
import colonnade.publication.ArticleFilter;
import colonnade.publication.ArticleLines;
import colonnade.publication.Articles;
import colonnade.publication.Editions;
import colonnade.publication.NewestArticles;
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
    NewestArticles newest;

    @Inject
    ArticleLines lines;

    @Inject
    Editions editions;

    @Inject
    ArticleParameters parameters;

    @GET
    @Operation(
            summary = "Released articles, newest first",
            description = "Filters narrow each other. Example: GET /api/v1/articles?group=postgresql&tag=WAL&limit=10")
    @APIResponse(responseCode = "200", description = "A page of articles without their texts")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "404", description = "Problem unknown-group, not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @QueryParam("group") String group,
            @QueryParam("column") String column,
            @QueryParam("author") String author,
            @QueryParam("tag") String tag,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int most = Limit.of(limit);
        ArticleFilter filter = parameters.filter(group, column, author, tag);
        List<Article> found = newest.page(filter, Cursor.parse(cursor, 2), most + 1);
        Listing<Article> page = Listing.of(found, most, Articles::cursor);
        return new Listing<>(
                        lines.of(page.items()).stream().map(ArticleBody::line).toList(), page.next())
                .response(uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "One article with its text", description = "Example: GET /api/v1/articles/从零开始")
    @APIResponse(responseCode = "200", description = "The current edition")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "410", description = "Problem article-retracted, with the notice")
    public ArticleBody get(@PathParam("slug") String slug) {
        Article article = articles.released(slug);
        return ArticleBody.whole(lines.of(article), editions.current(article), editions.corrections(article.id()));
    }
}
