package colonnade.publication;

import colonnade.platform.database.Row;
import colonnade.platform.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The articles of a column as its owners put them in order; those without a place come last, by the date of their release. */
@ApplicationScoped
public class Series {

    /** Of an article that nobody has put in order: behind all that have a place. */
    static final int NO_PLACE = Integer.MAX_VALUE;

    /** Before and behind an article in its column. */
    public enum Side {
        EARLIER,
        LATER
    }

    /** An article as its neighbours name it. */
    public record Neighbour(Side side, String slug, String title) {}

    /** An article that has a place or is to have one; its row is held. */
    record Held(UUID id, String slug, int place) {}

    private static final String AROUND = """
            (select 'EARLIER', slug, title from article
             where column_id = ?1 and state = 'released' and (series_place, released_at, id) < (?2, ?3, ?4)
             order by series_place desc, released_at desc, id desc limit 1)
            union all
            (select 'LATER', slug, title from article
             where column_id = ?1 and state = 'released' and (series_place, released_at, id) > (?2, ?3, ?4)
             order by series_place, released_at, id limit 1)""";

    private static final String BEHIND = """
            select * from article
            where column_id = ?1 and state = 'released' and (series_place, released_at, id) > (?2, ?3, ?4)
            order by series_place, released_at, id""";

    @PersistenceContext
    EntityManager entities;

    /** Its neighbours, those that there are, in one statement; none where it stands in no column. */
    public Map<Side, Neighbour> around(Article article) {
        if (article.columnId().isEmpty()) {
            return Map.of();
        }
        return Row.all(from(
                        AROUND, article.columnId().get(), article.seriesPlace(), article.releasedAt(), article.id()))
                .stream()
                .map(row -> new Neighbour(Side.valueOf(row.text(0)), row.text(1), row.text(2)))
                .collect(Collectors.toMap(Neighbour::side, Function.identity()));
    }

    /**
     * A page of them.
     *
     * @param after made by {@link #cursor}; null for the first page
     */
    public List<Article> page(UUID columnId, Cursor after, int most) {
        return after == null
                ? behind(columnId, -1, Instant.EPOCH, new UUID(0, 0), most)
                : behind(columnId, after.number(0), after.instant(1), after.uuid(2), most);
    }

    /** Those that have a place, in order. */
    public List<Article> placed(UUID columnId) {
        return entities.createQuery(
                        "select a from Article a where a.columnId = :column and a.state = :released"
                                + " and a.seriesPlace < :none order by a.seriesPlace",
                        Article.class)
                .setParameter("column", columnId)
                .setParameter("released", ArticleState.RELEASED)
                .setParameter("none", NO_PLACE)
                .getResultList();
    }

    /** Those without a place, by date; paged as {@link #page} is. */
    public List<Article> unplaced(UUID columnId, Cursor after, int most) {
        return after == null
                ? behind(columnId, NO_PLACE - 1, Instant.EPOCH, new UUID(0, 0), most)
                : page(columnId, after, most);
    }

    private List<Article> behind(UUID columnId, int place, Instant releasedAt, UUID id, int most) {
        Query query = entities.createNativeQuery(BEHIND, Article.class);
        List<?> found =
                bind(query, columnId, place, releasedAt, id).setMaxResults(most).getResultList();
        return found.stream().map(Article.class::cast).toList();
    }

    /** The cursor that begins behind this article in the order of its column. */
    public static Cursor cursor(Article article) {
        return Cursor.of(article.seriesPlace(), article.releasedAt(), article.id());
    }

    /** When the last one was released, if any was. */
    public Optional<Instant> last(UUID columnId) {
        return Row.all(entities.createNativeQuery("select released_at from article where column_id = ?1"
                                + " and state = 'released' order by released_at desc, id desc limit 1")
                        .setParameter(1, columnId))
                .stream()
                .map(row -> row.instant(0))
                .findFirst();
    }

    /** Those that have a place, and those released in the column at these addresses. In one order, so that nobody waits in a ring. */
    List<Held> hold(UUID columnId, Set<String> slugs) {
        return Row.all(entities.createNativeQuery("""
                        select id, slug, series_place from article
                        where column_id = ?1 and state = 'released' and (series_place < ?2 or slug = any(?3))
                        order by id for update""")
                        .setParameter(1, columnId)
                        .setParameter(2, NO_PLACE)
                        .setParameter(3, slugs.toArray(String[]::new)))
                .stream()
                .map(row -> new Held(row.uuid(0), row.text(1), (int) row.number(2)))
                .toList();
    }

    /** Gives articles that are held these places. */
    void place(Map<UUID, Integer> places) {
        entities.createNativeQuery("update article a set series_place = w.place from unnest(?1, ?2) as w(id, place)"
                        + " where a.id = w.id")
                .setParameter(1, places.keySet().toArray(UUID[]::new))
                .setParameter(2, places.values().toArray(Integer[]::new))
                .executeUpdate();
    }

    private Query from(String sql, UUID columnId, int place, Instant releasedAt, UUID id) {
        return bind(entities.createNativeQuery(sql), columnId, place, releasedAt, id);
    }

    private static Query bind(Query query, UUID columnId, int place, Instant releasedAt, UUID id) {
        return query.setParameter(1, columnId)
                .setParameter(2, place)
                .setParameter(3, Timestamp.from(releasedAt))
                .setParameter(4, id);
    }
}
