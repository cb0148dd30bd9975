package colonnade.publication.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.ETags;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.publication.Article;
import colonnade.publication.OrderSeries;
import colonnade.publication.Series;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/columns/{slug}/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Columns")
public class SeriesResource {

    /** What an owner sends: the addresses of articles in their order. */
    public record OrderBody(List<String> articles) {}

    /** An article in the order of its column; {@code placed} says whether an owner put it there. */
    public record SeriesLine(String slug, String title, boolean placed, Instant releasedAt) {

        static SeriesLine of(Article article) {
            return new SeriesLine(article.slug(), article.title(), article.placed(), article.releasedAt());
        }
    }

    @Inject
    Columns columns;

    @Inject
    Series series;

    @Inject
    OrderSeries order;

    @Inject
    Caller caller;

    @PathParam("slug")
    String slug;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "A column's articles in order",
            description =
                    "First those its owners put in order, then the others by date: as previous and next lead from one"
                            + " to another. Example: GET /api/v1/columns/neihe-zhoukan/series answers {\"items\": [{\"slug\":"
                            + " \"从零开始\", \"title\": \"从零开始\", \"placed\": true, \"releasedAt\":"
                            + " \"2026-11-19T02:30:00Z\"}]}")
    @APIResponse(responseCode = "200", description = "A page of articles, with the column's ETag")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return answer(columns.bySlug(slug), Limit.of(limit), Cursor.parse(cursor, 3));
    }

    @PUT
    @Operation(
            summary = "Put a column's articles in order (owner, admin)",
            description =
                    "With the column's If-Match. What is left out, and what is released later, comes last by date; an"
                            + " empty list takes the order away, and readers see the newest first. At most 500."
                            + " Example: {\"articles\": [\"从零开始\", \"再读一遍\"]}")
    @APIResponse(responseCode = "200", description = "The first page of articles, with the column's new ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "412", description = "Problem changed-meanwhile")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "428", description = "Problem precondition-required")
    public Response order(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OrderBody body) {
        Column column = order.order(
                caller.required(),
                slug,
                ETags.version(ifMatch),
                Bodies.required(body).articles());
        return answer(column, Limit.of(null), null);
    }

    private Response answer(Column column, int most, Cursor after) {
        Response page = Listing.of(series.page(column.id(), after, most + 1), most, Series::cursor)
                .map(SeriesLine::of)
                .response(uri);
        return Response.fromResponse(page).tag(ETags.of(column.version())).build();
    }
}
