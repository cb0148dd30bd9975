package colonnade.publication;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** Released articles that stand here first, by the month of their release, for those who read them all. */
@ApplicationScoped
public class MonthlyArticles {

    @PersistenceContext
    EntityManager entities;

    /** A month in which articles were released, and when one of them changed last. */
    public record Month(YearMonth month, long articles, Instant updatedAt) {}

    /** An article's address and its last change. */
    public record Entry(String slug, Instant updatedAt) {}

    /** Those with articles, the last first. */
    public List<Month> months() {
        return Row.all(entities.createNativeQuery("""
                        select to_char(released_at at time zone 'UTC', 'YYYY-MM') as month, count(*), max(updated_at)
                        from article where state = 'released' and canonical_url is null group by month order by month desc""")).stream()
                .map(row -> new Month(YearMonth.parse(row.text(0)), row.number(1), row.instant(2)))
                .toList();
    }

    /** So many of a month's articles behind the first {@code skipped}, oldest first, so that they keep their places. */
    public List<Entry> of(YearMonth month, int skipped, int most) {
        return Row.all(entities.createNativeQuery(
                                "select slug, updated_at from article where state = 'released'"
                                        + " and canonical_url is null and released_at >= ?1 and released_at < ?2 order by released_at, id")
                        .setParameter(1, start(month))
                        .setParameter(2, start(month.plusMonths(1)))
                        .setFirstResult(skipped)
                        .setMaxResults(most))
                .stream()
                .map(row -> new Entry(row.text(0), row.instant(1)))
                .toList();
    }

    private static Timestamp start(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
