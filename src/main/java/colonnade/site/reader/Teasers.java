package colonnade.site.reader;

import colonnade.platform.http.Cursor;
import colonnade.publication.Article;
import colonnade.publication.ArticleFilter;
import colonnade.publication.ArticleLine;
import colonnade.publication.ArticleLines;
import colonnade.publication.Articles;
import colonnade.publication.NewestArticles;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.site.Paged;
import colonnade.submission.Declaration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Articles as lists show them. */
@ApplicationScoped
public class Teasers {

    private static final int A_PAGE = 20;

    @Inject
    NewestArticles newest;

    @Inject
    ArticleLines lines;

    /** @param address of the page that shows the list */
    public Paged<Teaser> page(ArticleFilter filter, String cursor, String address) {
        var found = newest.page(filter, Cursor.parse(cursor, 2), A_PAGE + 1);
        var some = Paged.of(found, A_PAGE, address, Articles::cursor);
        return new Paged<>(of(some.items()), some.next());
    }

    /** In the same order. */
    public List<Teaser> of(List<Article> articles) {
        return lines.of(articles).stream().map(Teasers::teaser).toList();
    }

    static Teaser teaser(ArticleLine line) {
        var article = line.article();
        return new Teaser(
                article.title(),
                Addresses.article(article.slug()),
                article.summary(),
                authors(line),
                column(line),
                article.lang(),
                article.releasedAt(),
                article.declarations().contains(Declaration.SPONSORED));
    }

    /** In order. */
    static List<Signed> authors(ArticleLine line) {
        return line.authors().stream()
                .map(author -> new Signed(
                        new Link(author.name(), Addresses.author(author.slug())),
                        author.role().word()))
                .toList();
    }

    /** Null where it stands in none. */
    static Link column(ArticleLine line) {
        return line.column()
                .map(column -> new Link(column.title(), Addresses.column(column.slug())))
                .orElse(null);
    }
}
