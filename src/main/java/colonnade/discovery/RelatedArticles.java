package colonnade.discovery;

import colonnade.publication.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What else somebody who read an article may want to read: what shares its tags, its topics and its column. */
@ApplicationScoped
public class RelatedArticles {

    /**
     * The newest of each of these are weighed, so that it costs the same whatever there is. A tag or topic says the more
     * the fewer articles carry it; a column holds together what may be about anything; the same language is read by the
     * same people.
     */
    private static final String SCORED = """
            with shared as (
              select n.article_id, 2.0 / (1 + ln(count(*) over (partition by mine.tag))) as weight
              from article_tag mine cross join lateral (
                select article_id from article_tag t where t.tag = mine.tag
                order by t.released_at desc, t.article_id desc limit 50) n
              where mine.article_id = ?1
              union all
              select n.article_id, 2.0 / (1 + ln(count(*) over (partition by mine.topic_id)))
              from topic_article mine cross join lateral (
                select article_id from topic_article t where t.topic_id = mine.topic_id
                order by t.released_at desc, t.article_id desc limit 50) n
              where mine.article_id = ?1
              union all
              select n.id, 0.4
              from article mine cross join lateral (
                select id from article c where c.column_id = mine.column_id
                order by c.released_at desc, c.id desc limit 20) n
              where mine.id = ?1),
            scored as (select article_id, sum(weight) as score from shared where article_id <> ?1 group by article_id)
            select a.* from scored s join article a on a.id = s.article_id
            where a.state = 'released'
            order by s.score + case when a.lang = ?2 then 0.3 else 0 end desc, a.released_at desc, a.id desc""";

    @PersistenceContext
    EntityManager entities;

    /** The closest first, in one statement; fewer than {@code most} where there are no more. */
    public List<Article> of(Article article, int most) {
        List<?> found = entities.createNativeQuery(SCORED, Article.class)
                .setParameter(1, article.id())
                .setParameter(2, article.lang())
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Article.class::cast).toList();
    }
}
