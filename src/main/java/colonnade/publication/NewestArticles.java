package colonnade.publication;

import colonnade.platform.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Released articles, newest first. Each filter alone is one walk along one index; more of them narrow that walk. */
@ApplicationScoped
public class NewestArticles {

    /** Later than any release, for the first page. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    @PersistenceContext
    EntityManager entities;

    /**
     * A page of them.
     *
     * @param after made by {@link Articles#cursor}; null for the first page
     */
    public List<Article> page(ArticleFilter filter, Cursor after, int most) {
        List<Object> values = new ArrayList<>();
        values.add(Timestamp.from(after == null ? END : after.instant(0)));
        values.add(after == null ? new UUID(-1, -1) : after.uuid(1));
        Query query = entities.createNativeQuery(statement(filter, values), Article.class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> found = query.setMaxResults(most).getResultList();
        return found.stream().map(Article.class::cast).toList();
    }

    /** The order is read from the table of the narrowest filter, whose index has it. */
    private static String statement(ArticleFilter filter, List<Object> values) {
        String join = "";
        String key = "a.released_at, a.id";
        StringBuilder where = new StringBuilder();
        if (filter.groupId().isPresent()) {
            join += " join article_group g on g.article_id = a.id";
            key = "g.released_at, g.article_id";
            where.append(is("g.group_id", filter.groupId().get(), values));
        }
        if (filter.tag().isPresent()) {
            join += " join article_tag t on t.article_id = a.id";
            key = "t.released_at, t.article_id";
            where.append(is("t.tag", filter.tag().get(), values));
        }
        if (filter.bylineId().isPresent()) {
            join += " join article_author w on w.article_id = a.id";
            key = "w.released_at, w.article_id";
            where.append(is("w.byline_id", filter.bylineId().get(), values));
        }
        filter.columnId().ifPresent(column -> where.append(is("a.column_id", column, values)));
        return "select a.* from article a" + join + " where a.state = 'released' and (" + key + ") < (?1, ?2)" + where
                + " order by " + key.replace(",", " desc,") + " desc";
    }

    private static String is(String column, Object value, List<Object> values) {
        values.add(value);
        return " and " + column + " = ?" + values.size();
    }
}
