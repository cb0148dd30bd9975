package colonnade.publication;

import colonnade.platform.database.Row;
import colonnade.platform.http.Cursor;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.text.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All articles, by address and by id. Lists of them are {@link NewestArticles}. */
@ApplicationScoped
public class Articles {

    @PersistenceContext
    EntityManager entities;

    /** Written at once: plain statements refer to its row. */
    void add(Article article) {
        entities.persist(article);
        entities.flush();
    }

    /** Takes a free address like the title; whoever wants the same one at the same time waits and gets another. */
    String takeAddress(String title) {
        return Slugs.free(title, slug -> !take(slug));
    }

    private boolean take(String slug) {
        return entities.createNativeQuery("insert into article_address (slug) values (?1) on conflict do nothing")
                        .setParameter(1, slug)
                        .executeUpdate()
                == 1;
    }

    /** The article, or a 404 problem; where it was retracted a 410 problem with the notice. */
    public Article released(String slug) {
        Article article = bySlug(slug);
        if (article.retracted()) {
            Retraction retraction = retraction(article);
            throw Problem.of(PublicationProblem.ARTICLE_RETRACTED, retraction.reason())
                    .with("reason", retraction.reason())
                    .with("retractedAt", retraction.at().toString());
        }
        return article;
    }

    /** The article whatever its state, or a 404 problem. */
    public Article bySlug(String slug) {
        return find(slug).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    public Optional<Article> find(String slug) {
        return entities.createQuery("select a from Article a where a.slug = :slug", Article.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Article> imported(String externalId) {
        return entities.createQuery("select a from Article a where a.externalId = :id", Article.class)
                .setParameter("id", externalId)
                .getResultStream()
                .findFirst();
    }

    /** The addresses here of articles that an import calls so, by their external ids. */
    public Map<String, String> slugsImported(Collection<String> externalIds) {
        return slugs("external_id = any(?1)", "external_id", externalIds);
    }

    /** The addresses here of released articles that stood first at these addresses. */
    public Map<String, String> slugsAt(Collection<String> canonicalUrls) {
        return slugs("canonical_url = any(?1) and state = 'released'", "canonical_url", canonicalUrls);
    }

    private Map<String, String> slugs(String condition, String key, Collection<String> keys) {
        Map<String, String> slugs = new HashMap<>();
        Row.all(entities.createNativeQuery("select " + key + ", slug from article where " + condition)
                        .setParameter(1, keys.toArray(String[]::new)))
                .forEach(row -> slugs.put(row.text(0), row.text(1)));
        return slugs;
    }

    public Optional<Article> byId(UUID id) {
        return Optional.ofNullable(entities.find(Article.class, id));
    }

    /** In one statement; ids no article has are left out. */
    public Map<UUID, Article> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Article a where a.id in :ids", Article.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** By their addresses, in one statement; those nothing is at are left out. */
    public Map<String, Article> bySlugs(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Article a where a.slug in :slugs", Article.class)
                .setParameter("slugs", Set.copyOf(slugs))
                .getResultStream()
                .collect(Collectors.toMap(Article::slug, Function.identity()));
    }

    /** The article with its row held until the transaction ends. */
    public Article held(UUID id) {
        return entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same by its address, as {@link #released} gives it: others may have retracted it while we waited. */
    Article heldReleased(String slug) {
        held(bySlug(slug).id());
        return released(slug);
    }

    /** Says that the search document changed, for whatever reason; the row is held until the transaction ends. */
    public void touch(UUID id) {
        Optional.ofNullable(held(id)).ifPresent(Article::touch);
    }

    /** Of a retracted article. */
    public Retraction retraction(Article article) {
        return entities.find(Retraction.class, article.id());
    }

    void add(Retraction retraction) {
        entities.persist(retraction);
    }

    /** Signed by these bylines, retracted ones too. */
    List<UUID> idsBy(Collection<UUID> bylineIds) {
        return bylineIds.isEmpty()
                ? List.of()
                : entities.createQuery("select a.id from Article a where a.bylineId in :bylines", UUID.class)
                        .setParameter("bylines", Set.copyOf(bylineIds))
                        .getResultList();
    }

    /** Whether anything stands in the column or on the group's page, or did before it was retracted. */
    public boolean anyIn(UUID columnOrGroupId) {
        return !Row.all(entities.createNativeQuery("(select 1 from article where column_id = ?1 limit 1)"
                                + " union all (select 1 from article_group where group_id = ?1 limit 1)")
                        .setParameter(1, columnOrGroupId))
                .isEmpty();
    }

    /** Released in the column or on the group's page. */
    public List<UUID> idsIn(UUID columnOrGroupId) {
        return Row.all(entities.createNativeQuery("select id from article where column_id = ?1 and state = 'released'"
                                + " union select article_id from article_group where group_id = ?1")
                        .setParameter(1, columnOrGroupId))
                .stream()
                .map(row -> row.uuid(0))
                .toList();
    }

    /** Their addresses become free again. */
    void freeAddresses(Collection<UUID> articleIds) {
        entities.createNativeQuery(
                        "delete from article_address where slug in (select slug from article where id = any(?1))")
                .setParameter(1, articleIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The cursor that begins behind this article in a list of the newest. */
    public static Cursor cursor(Article article) {
        return Cursor.of(article.releasedAt(), article.id());
    }
}
