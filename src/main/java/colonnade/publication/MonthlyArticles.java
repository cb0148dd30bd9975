package colonnade.publication;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Released articles by the month of their release, for those who read them all. */
@ApplicationScoped
public class MonthlyArticles {

    /** What the sitemap protocol allows in one file. */
    private static final int MOST = 50_000;

    @PersistenceContext
    EntityManager entities;

    /** An article's address and its last change. */
    public record Entry(String slug, Instant updatedAt) {}

    /** The month of the oldest article; empty where nothing was released yet. */
    public Optional<YearMonth> first() {
        Query oldest = entities.createNativeQuery(
                "select released_at from article where state = 'released'" + " order by released_at, id limit 1");
        return Row.all(oldest).stream().map(row -> month(row.instant(0))).findFirst();
    }

    public List<Entry> of(YearMonth month) {
        return Row.all(entities.createNativeQuery("select slug, updated_at from article where state = 'released'"
                                + " and released_at >= ?1 and released_at < ?2 order by released_at desc, id desc")
                        .setParameter(1, start(month))
                        .setParameter(2, start(month.plusMonths(1)))
                        .setMaxResults(MOST))
                .stream()
                .map(row -> new Entry(row.text(0), row.instant(1)))
                .toList();
    }

    public static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }

    private static Timestamp start(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
