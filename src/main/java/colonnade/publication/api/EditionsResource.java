package colonnade.publication.api;

import colonnade.community.Caller;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.publication.Edition;
import colonnade.publication.Editions;
import colonnade.publication.ReadableEditions;
import colonnade.submission.Difference;
import colonnade.submission.DifferenceBody;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/articles/{slug}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class EditionsResource {

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    ReadableEditions readable;

    @Inject
    Caller caller;

    @PathParam("slug")
    String slug;

    @GET
    @Operation(
            summary = "An article's editions, newest first",
            description = "The dates and the notes are everybody's. Titles of earlier editions are told where all the"
                    + " article's groups open them, and to the article's keepers; readable says so for each."
                    + " Example: GET /api/v1/articles/从零开始/editions answers {\"items\": [{\"edition\": 2,"
                    + " \"title\": \"从零开始\", \"note\": \"更正了版本号\", \"releasedAt\": \"2026-11-19T02:30:00Z\","
                    + " \"readable\": true}]}")
    @APIResponse(responseCode = "200", description = "A page of editions without their texts")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "410", description = "Problem article-retracted")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        int most = Limit.of(limit);
        Cursor at = Cursor.parse(cursor, 1);
        Article article = articles.released(slug);
        boolean open = readable.open(caller.actor(), article);
        return Listing.of(
                        editions.of(article.id(), at == null ? Integer.MAX_VALUE : at.number(0), most + 1),
                        most,
                        line -> Cursor.of(line.number()))
                .map(line -> EditionLine.of(line, open || line.number() == article.currentEdition()))
                .response(uri);
    }

    @GET
    @Path("{number: [0-9]{1,9}}")
    @Operation(summary = "One edition", description = "Example: GET /api/v1/articles/从零开始/editions/1")
    @APIResponse(responseCode = "200", description = "The edition with its text")
    @APIResponse(responseCode = "403", description = "Problem editions-closed")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "410", description = "Problem article-retracted")
    public EditionBody get(@PathParam("number") int number) {
        return EditionBody.of(edition(number));
    }

    @GET
    @Path("{from: [0-9]{1,9}}...{to: [0-9]{1,9}}")
    @Operation(
            summary = "What changed between two editions",
            description = "By paragraph, within a changed one by word, Chinese by character."
                    + " Example: GET /api/v1/articles/从零开始/editions/1...2 answers {\"from\": 1, \"to\": 2,"
                    + " \"title\": [{\"kind\": \"same\", \"text\": \"从零开始\"}], \"tags\": {\"added\": [],"
                    + " \"removed\": []}, \"body\": [{\"kind\": \"changed\", \"parts\": [{\"kind\": \"same\","
                    + " \"text\": \"第一\"}, {\"kind\": \"removed\", \"text\": \"章\"}, {\"kind\": \"added\","
                    + " \"text\": \"节\"}]}]}")
    @APIResponse(responseCode = "200", description = "The difference")
    @APIResponse(responseCode = "403", description = "Problem editions-closed")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "410", description = "Problem article-retracted")
    public DifferenceBody compare(@PathParam("from") int from, @PathParam("to") int to) {
        return DifferenceBody.of(
                from, to, Difference.between(edition(from).text(), edition(to).text()));
    }

    private Edition edition(int number) {
        return readable.numbered(caller.actor(), articles.released(slug), number);
    }
}
