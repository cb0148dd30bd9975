package colonnade.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** The articles of a column in the order of their release. */
@ApplicationScoped
public class Series {

    @PersistenceContext
    EntityManager entities;

    public Optional<Article> before(Article article) {
        return neighbour(article, "<", "desc");
    }

    public Optional<Article> after(Article article) {
        return neighbour(article, ">", "asc");
    }

    private Optional<Article> neighbour(Article article, String side, String order) {
        if (article.columnId().isEmpty()) {
            return Optional.empty();
        }
        var query = entities.createNativeQuery(
                        "select * from article where column_id = ?1 and state = 'released' and (released_at, id) "
                                + side + " (?2, ?3) order by released_at " + order + ", id " + order,
                        Article.class)
                .setParameter(1, article.columnId().get())
                .setParameter(2, Timestamp.from(article.releasedAt()))
                .setParameter(3, article.id())
                .setMaxResults(1);
        List<?> found = query.getResultList();
        return found.stream().map(Article.class::cast).findFirst();
    }
}
