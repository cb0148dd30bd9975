package colonnade.publication;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The articles of a column in the order of their release. */
@ApplicationScoped
public class Series {

    /** Before and behind an article in its column. */
    public enum Side {
        EARLIER,
        LATER
    }

    /** An article as its neighbours name it. */
    public record Neighbour(Side side, String slug, String title) {}

    private static final String AROUND = """
            (select 'EARLIER', slug, title from article
             where column_id = ?1 and state = 'released' and (released_at, id) < (?2, ?3)
             order by released_at desc, id desc limit 1)
            union all
            (select 'LATER', slug, title from article
             where column_id = ?1 and state = 'released' and (released_at, id) > (?2, ?3)
             order by released_at, id limit 1)""";

    @PersistenceContext
    EntityManager entities;

    /** Its neighbours, those that there are, in one statement; none where it stands in no column. */
    public Map<Side, Neighbour> around(Article article) {
        if (article.columnId().isEmpty()) {
            return Map.of();
        }
        return Row.all(entities.createNativeQuery(AROUND)
                        .setParameter(1, article.columnId().get())
                        .setParameter(2, Timestamp.from(article.releasedAt()))
                        .setParameter(3, article.id()))
                .stream()
                .map(row -> new Neighbour(Side.valueOf(row.text(0)), row.text(1), row.text(2)))
                .collect(Collectors.toMap(Neighbour::side, Function.identity()));
    }
}
