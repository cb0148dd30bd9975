package colonnade.site.reader;

import colonnade.discovery.Topics;
import colonnade.platform.page.Page;
import colonnade.publication.Article;
import colonnade.publication.ArticleFilter;
import colonnade.publication.ArticleLine;
import colonnade.publication.ArticleLines;
import colonnade.publication.Articles;
import colonnade.publication.Edition;
import colonnade.publication.Editions;
import colonnade.publication.NewestArticles;
import colonnade.publication.Series;
import colonnade.site.Addresses;
import colonnade.site.Frames;
import colonnade.site.Link;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/articles/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {

    private static final int RELATED = 4;

    @Inject
    Articles articles;

    @Inject
    ArticleLines lines;

    @Inject
    Editions editions;

    @Inject
    Series series;

    @Inject
    Topics topics;

    @Inject
    NewestArticles newest;

    @Inject
    Teasers teasers;

    @Inject
    Frames frames;

    @GET
    @Operation(hidden = true)
    public Response get(@PathParam("slug") String slug) {
        var article = articles.bySlug(slug);
        return article.retracted()
                ? Response.status(Response.Status.GONE).entity(notice(article)).build()
                : Response.ok(page(lines.of(article), editions.current(article)))
                        .build();
    }

    private Page notice(Article article) {
        var retraction = articles.retraction(article);
        return new RetractedPage(article.title(), retraction.reason(), retraction.at());
    }

    private ArticlePage page(ArticleLine line, Edition edition) {
        var article = line.article();
        var author =
                new Link(line.byline().name(), Addresses.author(line.byline().slug()));
        return new ArticlePage(
                edition.title(),
                edition.summary(),
                article.lang(),
                edition.html(),
                edition.headings(),
                edition.minutes(),
                author,
                article.releasedAt(),
                edition.number(),
                edition.releasedAt(),
                edition.note().orElse(null),
                place(line),
                article.canonicalUrl().orElse(null),
                List.of(),
                series.before(article).map(ArticleResource::link).orElse(null),
                series.after(article).map(ArticleResource::link).orElse(null),
                related(article),
                ArticleJsonLd.of(line, edition, frames.get().baseUrl()));
    }

    private ArticlePage.Place place(ArticleLine line) {
        return new ArticlePage.Place(
                line.column()
                        .map(column -> new Link(column.title(), Addresses.column(column.slug())))
                        .orElse(null),
                line.groups().stream()
                        .map(group -> new Link(group.name(), Addresses.group(group.slug())))
                        .toList(),
                topicsOf(line.article()),
                line.article().tags().stream()
                        .map(tag -> new Link(tag, Addresses.tag(tag)))
                        .toList());
    }

    private List<Link> topicsOf(Article article) {
        return topics.of(List.of(article.id())).getOrDefault(article.id(), List.of()).stream()
                .map(topic -> new Link(topic.name(), Addresses.topic(topic.slug())))
                .toList();
    }

    /** What else carries its first tag, which authors choose as the most telling one. */
    private List<Teaser> related(Article article) {
        if (article.tags().isEmpty()) {
            return List.of();
        }
        var filter = ArticleFilter.all().tag(article.tags().get(0));
        var others = newest.page(filter, null, RELATED + 1).stream()
                .filter(other -> !other.id().equals(article.id()))
                .limit(RELATED)
                .toList();
        return teasers.of(others);
    }

    private static Link link(Article article) {
        return new Link(article.title(), Addresses.article(article.slug()));
    }
}
