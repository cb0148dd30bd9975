package colonnade.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All editions of all articles. */
@ApplicationScoped
public class Editions {

    /** More notes than any page shows at once. */
    private static final int MOST_CORRECTIONS = 100;

    private static final String LINE =
            "select new colonnade.publication.Editions$Line(e.number, e.title, e.note, e.releasedAt)"
                    + " from Edition e where e.articleId = :article";

    /** An edition in a list, without its text; {@code note} is null where it says nothing about itself. */
    public record Line(int number, String title, String note, Instant releasedAt) {}

    @PersistenceContext
    EntityManager entities;

    void add(Edition edition) {
        entities.persist(edition);
    }

    public Edition current(Article article) {
        return numbered(article, article.currentEdition()).orElseThrow();
    }

    public Optional<Edition> numbered(Article article, int number) {
        return entities.createQuery(
                        "select e from Edition e where e.articleId = :article and e.number = :number", Edition.class)
                .setParameter("article", article.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The current editions of these articles by article, in one statement. */
    public Map<UUID, Edition> current(Collection<UUID> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select e from Edition e, Article a where a.id in :articles and e.articleId = a.id"
                                + " and e.number = a.currentEdition",
                        Edition.class)
                .setParameter("articles", Set.copyOf(articleIds))
                .getResultStream()
                .collect(Collectors.toMap(Edition::articleId, Function.identity()));
    }

    /** Those that carry a note, newest first: what was corrected and when. */
    public List<Line> corrections(UUID articleId) {
        return entities.createQuery(LINE + " and e.note is not null order by e.number desc", Line.class)
                .setParameter("article", articleId)
                .setMaxResults(MOST_CORRECTIONS)
                .getResultList();
    }

    /** Newest first, numbered below {@code before}. */
    public List<Line> of(UUID articleId, int before, int most) {
        return entities.createQuery(LINE + " and e.number < :before order by e.number desc", Line.class)
                .setParameter("article", articleId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
