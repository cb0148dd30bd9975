package colonnade.discovery.api;

import colonnade.discovery.Found;
import colonnade.discovery.Search;
import colonnade.discovery.SearchParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

    @Inject
    Search search;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Released articles that fit",
            description = "group, topic, tag, author and lang may be given several times: any of the values."
                    + " from and to are days (UTC) or instants; sort is relevance or newest."
                    + " Without q: all, newest first."
                    + " Example: GET /api/v1/search?q=Kubernetes%20网络&group=cloud-native&from=2026-01-01&sort=newest")
    @APIResponse(
            responseCode = "200",
            description = "The answer. Highlights are HTML in which only mark is a tag."
                    + " While the search server is away: degraded, plain, without facets")
    @APIResponse(responseCode = "400", description = "Problem malformed: not one of our cursors")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    // The server does not look into a @BeanParam.
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "What is looked for; left out: everything, newest first")
    @Parameter(name = "group", in = ParameterIn.QUERY, description = "A group's address, also several")
    @Parameter(name = "topic", in = ParameterIn.QUERY, description = "A topic's address, also several")
    @Parameter(name = "tag", in = ParameterIn.QUERY, description = "A tag, also several")
    @Parameter(name = "author", in = ParameterIn.QUERY, description = "A byline's address, also several")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "A language, also several")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "A day (UTC) or an instant, the first that counts")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "A day, the last that counts, or an instant, the first that does not")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance or newest")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 100; 20 unless told")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Where the next page begins")
    public Response search(@BeanParam SearchParameters parameters) {
        long start = System.nanoTime();
        Found found = search.answer(parameters.question());
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Response.ResponseBuilder response = Response.ok(SearchBody.of(found, took));
        if (found.next() != null) {
            String link = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", found.next())
                    .build()
                    .toString();
            response.header("Link", "<" + link + ">; rel=\"next\"");
        }
        return response.build();
    }
}
