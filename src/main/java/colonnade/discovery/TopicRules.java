package colonnade.discovery;

import colonnade.discovery.text.Words;
import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rules of topics in pieces, and the collections that follow from them. Both directions are one statement that
 * starts from the indexed pieces: what a topic collects, and which topics collect an article.
 */
@ApplicationScoped
public class TopicRules {

    /** Groups and authors narrow what tags and words found; {@code s} is a pair of topic and article. */
    private static final String NARROWED = """
            (not exists (select 1 from topic_rule n where n.topic_id = s.topic_id and n.kind = 'group')
              or exists (select 1 from topic_rule n join article_group g on g.group_id = n.target
                         where n.topic_id = s.topic_id and n.kind = 'group' and g.article_id = s.article_id))
            and (not exists (select 1 from topic_rule n where n.topic_id = s.topic_id and n.kind = 'author')
              or exists (select 1 from topic_rule n join article_author b on b.byline_id = n.target
                         where n.topic_id = s.topic_id and n.kind = 'author' and b.article_id = s.article_id))
            and not exists (select 1 from topic_choice x where x.topic_id = s.topic_id
                            and x.article_id = s.article_id and x.place is null)""";

    private static final String WITHOUT_SUBJECT = """
            not exists (select 1 from topic_rule k where k.topic_id = r.topic_id and k.kind in ('tag', 'word'))""";

    /** The pairs that a rule or a pin names. {@code %s} limits them to one topic or one article. */
    private static final String PAIRS = """
            select s.topic_id, a.id as article_id, a.released_at
            from (
              select r.topic_id, t.article_id from topic_rule r join article_tag t on t.tag = r.value
                where r.kind = 'tag' and %1$s = ?1
              union select r.topic_id, t.article_id from topic_rule r join article_text t on t.title_words @@ r.query
                where r.kind = 'word' and %1$s = ?1
              union select r.topic_id, t.article_id from topic_rule r join article_group t on t.group_id = r.target
                where r.kind = 'group' and %1$s = ?1 and\s""" + WITHOUT_SUBJECT + """

              union select r.topic_id, t.article_id from topic_rule r
                join article_author t on t.byline_id = r.target
                where r.kind = 'author' and %1$s = ?1 and\s""" + WITHOUT_SUBJECT + """

              union select t.topic_id, t.article_id from topic_choice t where t.place is not null and %2$s = ?1
            ) s
            join article a on a.id = s.article_id and a.state = 'released'
            where """ + " " + NARROWED;

    private static final String OF_TOPIC = PAIRS.formatted("r.topic_id", "t.topic_id");
    private static final String OF_ARTICLE = PAIRS.formatted("t.article_id", "t.article_id");

    /** Brings the kept collection to what is wanted; gives the articles, or topics, for which that made a difference. */
    private static final String KEEP = """
            with wanted as (%1$s),
            gone as (delete from topic_article k where k.%2$s = ?1
                     and not exists (select 1 from wanted w where w.%3$s = k.%3$s) returning k.%3$s),
            come as (insert into topic_article (topic_id, article_id, released_at)
                     select topic_id, article_id, released_at from wanted
                     on conflict (topic_id, article_id) do update set released_at = excluded.released_at
                       where topic_article.released_at <> excluded.released_at returning %3$s)
            select %3$s from gone union all select %3$s from come""";

    private static final String KEEP_TOPIC = KEEP.formatted(OF_TOPIC, "topic_id", "article_id");
    private static final String KEEP_ARTICLE = KEEP.formatted(OF_ARTICLE, "article_id", "topic_id");

    /** Any number that no other advisory lock of ours has. */
    private static final long LOCK = 20_180_801L;

    @PersistenceContext
    EntityManager entities;

    /** Replaces a topic's rule. Groups and authors come with their ids by slug. */
    void put(UUID topicId, TopicRule rule, Map<String, UUID> groups, Map<String, UUID> authors) {
        entities.createNativeQuery("delete from topic_rule where topic_id = ?1")
                .setParameter(1, topicId)
                .executeUpdate();
        List<String> queries = rule.words().stream().map(Words::query).toList();
        insert("target) select ?1, 'tag', v.value, null", topicId, rule.tags(), rule.tags());
        insert("query) select ?1, 'word', v.value, v.content::tsquery", topicId, rule.words(), queries);
        insert("target) select ?1, 'group', v.value, v.content::uuid", topicId, groups.keySet(), texts(groups));
        insert("target) select ?1, 'author', v.value, v.content::uuid", topicId, authors.keySet(), texts(authors));
    }

    /** Brings a topic's collection up to date; gives the articles that came or went. */
    List<UUID> collect(UUID topicId) {
        lock("pg_advisory_xact_lock");
        return keep(KEEP_TOPIC, topicId);
    }

    /** Brings an article into the collections it belongs to, and out of the others. */
    void collectArticle(UUID articleId) {
        lock("pg_advisory_xact_lock_shared");
        keep(KEEP_ARTICLE, articleId);
    }

    /** Articles beside each other, a topic alone: else neither would see the other's uncommitted half of a match. */
    private void lock(String function) {
        entities.createNativeQuery("select 1 from " + function + "(" + LOCK + ")")
                .getResultList();
    }

    private List<UUID> keep(String statement, UUID id) {
        entities.flush();
        return Row.all(entities.createNativeQuery(statement).setParameter(1, id)).stream()
                .map(row -> row.uuid(0))
                .toList();
    }

    /** All values of a kind, each with what it stands for. */
    private void insert(String what, UUID topicId, Collection<String> values, Collection<String> contents) {
        entities.createNativeQuery("insert into topic_rule (topic_id, kind, value, " + what
                        + " from unnest(?2::text[], ?3::text[]) v(value, content)")
                .setParameter(1, topicId)
                .setParameter(2, values.toArray(String[]::new))
                .setParameter(3, contents.toArray(String[]::new))
                .executeUpdate();
    }

    private static List<String> texts(Map<String, UUID> ids) {
        return ids.values().stream().map(UUID::toString).toList();
    }
}
