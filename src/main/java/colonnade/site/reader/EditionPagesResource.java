package colonnade.site.reader;

import colonnade.community.Caller;
import colonnade.platform.http.Cursor;
import colonnade.platform.page.Page;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.publication.Editions;
import colonnade.publication.ReadableEditions;
import colonnade.site.Addresses;
import colonnade.site.Onward;
import colonnade.site.Paged;
import colonnade.site.reader.EditionsPage.Comparison;
import colonnade.submission.Difference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/articles/{slug}/editions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EditionPagesResource {

    private static final int A_PAGE = 40;

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    ReadableEditions readable;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @PathParam("slug")
    String slug;

    @GET
    @Operation(hidden = true)
    public Page list(@QueryParam("from") int from, @QueryParam("to") int to, @QueryParam("cursor") String cursor) {
        var article = articles.released(slug);
        var at = Cursor.parse(cursor, 1);
        var found = editions.of(article.id(), at == null ? Integer.MAX_VALUE : at.number(0), A_PAGE + 1);
        var some = Paged.of(found, A_PAGE, Addresses.editions(slug), line -> Cursor.of(line.number()));
        return new EditionsPage(
                slug,
                article.title(),
                article.lang(),
                article.currentEdition(),
                some.map(line -> new EditionsPage.Row(line.number(), line.note(), line.releasedAt())),
                readable.open(caller.actor(), article),
                comparison(article, from, to),
                some.next());
    }

    /** The present one has its own address. */
    @GET
    @Path("{number: [0-9]{1,9}}")
    @Operation(hidden = true)
    public Response one(@PathParam("number") int number) {
        var article = articles.released(slug);
        return number == article.currentEdition()
                ? onward.to(Addresses.article(slug))
                : Response.ok(earlier(article, number)).build();
    }

    private Page earlier(Article article, int number) {
        var edition = readable.numbered(caller.actor(), article, number);
        return new EditionPage(
                slug,
                number,
                article.currentEdition(),
                edition.title(),
                edition.summary(),
                edition.lang(),
                edition.html(),
                edition.note().orElse(null),
                edition.releasedAt());
    }

    private Comparison comparison(Article article, int from, int to) {
        if (from < 1 || to < 1 || from == to) {
            return null;
        }
        var older = readable.numbered(caller.actor(), article, Math.min(from, to));
        var newer = readable.numbered(caller.actor(), article, Math.max(from, to));
        return new Comparison(
                older.number(), newer.number(), newer.lang(), Difference.between(older.text(), newer.text()));
    }
}
