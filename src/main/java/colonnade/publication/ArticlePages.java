package colonnade.publication;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Under which groups and tags articles are found. */
@ApplicationScoped
public class ArticlePages {

    @PersistenceContext
    EntityManager entities;

    /** A group on whose page an article stands. */
    public record Place(UUID groupId, String slug, String name) {}

    /** The groups of one article, in the order in which they accepted it. */
    public List<Place> of(UUID articleId) {
        return of(Set.of(articleId)).getOrDefault(articleId, List.of());
    }

    /** The groups of each article, in one statement; an article without any is left out. */
    public Map<UUID, List<Place>> of(Collection<UUID> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        return Row.all(entities.createNativeQuery("""
                        select a.article_id, g.id, g.slug, g.name
                        from article_group a join interest_group g on g.id = a.group_id
                        where a.article_id = any (?1) order by a.since, g.id""").setParameter(1, articleIds.toArray(UUID[]::new))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.uuid(0),
                        Collectors.mapping(
                                row -> new Place(row.uuid(1), row.text(2), row.text(3)), Collectors.toList())));
    }

    /** Adds the article to the group's page; false where it stands there already. */
    boolean add(Article article, UUID groupId, Instant now) {
        return entities.createNativeQuery("insert into article_group (article_id, group_id, since, released_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, article.id())
                        .setParameter(2, groupId)
                        .setParameter(3, Timestamp.from(now))
                        .setParameter(4, Timestamp.from(article.releasedAt()))
                        .executeUpdate()
                == 1;
    }

    /** Exactly these pages, as an import says. */
    void set(Article article, Set<UUID> groupIds, Instant now) {
        clear("article_group", article);
        groupIds.forEach(group -> add(article, group, now));
    }

    /** The tags of its current edition. */
    void setTags(Article article) {
        clear("article_tag", article);
        Set<String> tags = new HashSet<>();
        article.tags().forEach(tag -> tags.add(tag.toLowerCase(Locale.ROOT)));
        tags.forEach(tag -> entities.createNativeQuery(
                        "insert into article_tag (article_id, tag, released_at) values (?1, ?2, ?3)")
                .setParameter(1, article.id())
                .setParameter(2, tag)
                .setParameter(3, Timestamp.from(article.releasedAt()))
                .executeUpdate());
    }

    private void clear(String table, Article article) {
        entities.createNativeQuery("delete from " + table + " where article_id = ?1")
                .setParameter(1, article.id())
                .executeUpdate();
    }
}
