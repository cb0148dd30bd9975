package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.platform.http.Cursor;
import colonnade.publication.Article;
import colonnade.publication.Series;
import colonnade.site.Fields;
import colonnade.site.Paged;
import colonnade.site.desk.SeriesPage.Focus;
import colonnade.site.desk.SeriesPage.Row;
import colonnade.submission.OwnedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the page of a column's order together, and reads what its buttons make of it. */
@ApplicationScoped
public class SeriesRows {

    private static final int OTHERS_A_PAGE = 50;

    @Inject
    OwnedColumns owned;

    @Inject
    Series series;

    /** What a button makes of the order, and where its visitor goes on. */
    public record Move(List<String> order, Focus focus) {}

    public SeriesPage of(Actor actor, String slug, String cursor, Focus focus, String refusal) {
        var column = owned.of(actor, slug);
        var placed = new ArrayList<Row>();
        series.placed(column.id()).forEach(article -> placed.add(row(article, placed.size() + 1)));
        var page = new SeriesPage(
                slug, column.title(), column.version(), List.copyOf(placed), List.of(), null, focus, refusal);
        var after = Cursor.parse(cursor, 3);
        var some = Paged.of(
                series.unplaced(column.id(), after, OTHERS_A_PAGE + 1), OTHERS_A_PAGE, page.action(), Series::cursor);
        return new SeriesPage(
                slug,
                column.title(),
                column.version(),
                page.placed(),
                some.map(article -> row(article, 0)),
                some.next(),
                focus,
                refusal);
    }

    private static Row row(Article article, int number) {
        return new Row(article.slug(), article.title(), article.lang(), article.releasedAt(), number);
    }

    /**
     * @param act {@code up}, {@code down}, {@code move}, {@code in}, {@code out} or {@code none}
     * @param to the number that {@code move} asks for, as it was typed
     */
    public Move after(Actor actor, String columnSlug, String act, String slug, String to) {
        var order = new ArrayList<String>();
        series.placed(owned.of(actor, columnSlug).id()).forEach(article -> order.add(article.slug()));
        var at = order.indexOf(slug);
        switch (act == null ? "" : act) {
            case "up" -> move(order, at, at - 1);
            case "down" -> move(order, at, at + 1);
            case "move" -> move(order, at, (int) Fields.number(to) - 1);
            case "in" -> order.add(slug == null ? "" : slug);
            case "out" -> order.remove(slug);
            case "none" -> order.clear();
            default -> {
                // a button that is none of ours changes nothing
            }
        }
        return new Move(order, focus(act, slug, at, order));
    }

    /** Beyond an end is at that end. */
    private static void move(List<String> order, int at, int to) {
        if (at >= 0) {
            var slug = order.remove(at);
            order.add(Math.max(0, Math.min(order.size(), to)), slug);
        }
    }

    /** Whoever takes one out goes on at what took its place. */
    private static Focus focus(String act, String slug, int at, List<String> order) {
        if (!"out".equals(act)) {
            return slug == null
                    ? null
                    : new Focus(slug, Optional.ofNullable(act).orElse(""));
        }
        return order.isEmpty() ? null : new Focus(order.get(Math.max(0, Math.min(at, order.size() - 1))), "out");
    }
}
