package colonnade.publication;

import colonnade.platform.database.Row;
import colonnade.submission.ContributorRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who signed articles, in order. */
@ApplicationScoped
public class Authors {

    @PersistenceContext
    EntityManager entities;

    public List<Author> of(Article article) {
        return of(Set.of(article.id())).getOrDefault(article.id(), List.of());
    }

    /** The authors of each article, in one statement. */
    public Map<UUID, List<Author>> of(Collection<UUID> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        return Row.all(entities.createNativeQuery("""
                        select a.article_id, b.slug, b.name, b.member_id, a.role
                        from article_author a join byline b on b.id = a.byline_id
                        where a.article_id = any (?1) order by a.article_id, a.place""").setParameter(1, articleIds.toArray(UUID[]::new))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.uuid(0), Collectors.mapping(Authors::author, Collectors.toList())));
    }

    private static Author author(Row row) {
        return new Author(
                row.text(1),
                row.text(2),
                Optional.ofNullable(row.uuid(3)),
                ContributorRole.find(row.text(4)).orElseThrow());
    }

    /** The members among those who signed it; an imported name has no account. */
    public Set<UUID> membersOf(Article article) {
        return of(article).stream()
                .map(Author::memberId)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Exactly these, in their order, by their bylines. */
    void set(Article article, Map<UUID, ContributorRole> signers) {
        entities.createNativeQuery("delete from article_author where article_id = ?1")
                .setParameter(1, article.id())
                .executeUpdate();
        int place = 0;
        for (Map.Entry<UUID, ContributorRole> signer : signers.entrySet()) {
            entities.createNativeQuery("insert into article_author (article_id, byline_id, role, place, released_at)"
                            + " values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, article.id())
                    .setParameter(2, signer.getKey())
                    .setParameter(3, signer.getValue().word())
                    .setParameter(4, place++)
                    .setParameter(5, Timestamp.from(article.releasedAt()))
                    .executeUpdate();
        }
    }
}
