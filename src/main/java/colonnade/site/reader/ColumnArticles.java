package colonnade.site.reader;

import colonnade.platform.http.Cursor;
import colonnade.publication.ArticleFilter;
import colonnade.publication.Series;
import colonnade.site.Addresses;
import colonnade.site.Paged;
import colonnade.submission.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The articles of a column as its page shows them: in the order that its owners gave, else the newest first. */
@ApplicationScoped
public class ColumnArticles {

    private static final int A_PAGE = 20;
    private static final int NEWEST_PARTS = 2;

    /** Of the series, and how many stand before. */
    private static final int SERIES_PARTS = 4;

    @Inject
    Series series;

    @Inject
    Teasers teasers;

    /**
     * Some of them.
     *
     * @param start the number of the first in the order; 0 where the newest come first
     * @param next the address of the page that shows what follows, or null
     * @param last when the last one was released; null on later pages and where there is none
     */
    public record Some(List<Teaser> items, int start, String next, Instant last) {}

    /** A page that was begun in one order goes on in it, though its owners have chosen the other meanwhile. */
    public Some page(Column column, String cursor) {
        var after = Cursor.parse(cursor, NEWEST_PARTS, SERIES_PARTS);
        var inOrder = after == null ? column.ordered() : after.parts().size() == SERIES_PARTS;
        return inOrder ? inOrder(column, after) : newest(column, cursor);
    }

    private Some inOrder(Column column, Cursor after) {
        var before = after == null ? 0 : Math.max(0, after.number(SERIES_PARTS - 1));
        var some = Paged.of(
                series.page(column.id(), after, A_PAGE + 1),
                A_PAGE,
                Addresses.column(column.slug()),
                article -> Series.cursor(article).and(before + A_PAGE));
        var last = after == null ? series.last(column.id()).orElse(null) : null;
        return new Some(teasers.of(some.items()), before + 1, some.next(), last);
    }

    private Some newest(Column column, String cursor) {
        var some = teasers.page(ArticleFilter.all().column(column.id()), cursor, Addresses.column(column.slug()));
        var last =
                cursor == null && !some.items().isEmpty() ? some.items().get(0).releasedAt() : null;
        return new Some(some.items(), 0, some.next(), last);
    }
}
