package colonnade.discovery;

import colonnade.platform.database.Row;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All topics and what is in their collections. */
@ApplicationScoped
public class Topics {

    /** Where a list of a collection goes on: behind the article of this key. */
    public record After(Instant releasedAt, UUID articleId) {}

    /** A topic as an article names it. */
    public record Label(String slug, String name) {}

    /** One article of a collection. */
    public record Entry(UUID articleId, Instant releasedAt) {}

    @PersistenceContext
    EntityManager entities;

    void add(Topic topic) {
        entities.persist(topic);
    }

    /** Before a plain statement that refers to a new row. */
    void flush() {
        entities.flush();
    }

    /** The topic, or a 404 problem. */
    public Topic bySlug(String slug) {
        return find(slug).orElseThrow(() -> Problem.of(DiscoveryProblem.UNKNOWN_TOPIC, slug));
    }

    public Optional<Topic> find(String slug) {
        return entities.createQuery("select t from Topic t where t.slug = :slug", Topic.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The same with its row held until the transaction ends. */
    Topic forChange(String slug) {
        Topic topic = bySlug(slug);
        entities.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        return topic;
    }

    /** By address, beginning behind {@code after} (empty for the first page). */
    public List<Topic> list(String after, int most) {
        return entities.createQuery("select t from Topic t where t.slug > :after order by t.slug", Topic.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose name, or one of whose aliases, this is. */
    public List<Topic> named(String text) {
        List<UUID> ids = Row.all(entities.createNativeQuery("select topic_id from topic_name where name = ?1")
                        .setParameter(1, TopicTerms.key(text)))
                .stream()
                .map(row -> row.uuid(0))
                .toList();
        return List.copyOf(byIds(ids).values());
    }

    /** The name of each topic by its address, in one statement; unknown addresses are left out. */
    public Map<String, String> names(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select t from Topic t where t.slug in :slugs", Topic.class)
                .setParameter("slugs", Set.copyOf(slugs))
                .getResultStream()
                .collect(Collectors.toMap(Topic::slug, Topic::name));
    }

    public Map<UUID, Topic> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select t from Topic t where t.id in :ids", Topic.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Topic::id, Function.identity()));
    }

    /** The topics of each article, by name; articles without are left out. One statement, however many articles. */
    public Map<UUID, List<Label>> of(Collection<UUID> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery("select a.article_id, t.slug, t.name from topic_article a"
                + " join topic t on t.id = a.topic_id where a.article_id = any(?1) order by t.name");
        return Row.all(query.setParameter(1, articleIds.toArray(UUID[]::new))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.uuid(0),
                        Collectors.mapping(row -> new Label(row.text(1), row.text(2)), Collectors.toList())));
    }

    /** Those that hold most of its newest hundred articles too. */
    public List<Label> related(UUID topicId, int most) {
        return Row.all(entities.createNativeQuery("""
                        select t.slug, t.name
                        from (select article_id from topic_article where topic_id = ?1
                              order by released_at desc, article_id desc limit 100) own
                        join topic_article other on other.article_id = own.article_id and other.topic_id <> ?1
                        join topic t on t.id = other.topic_id
                        group by t.id order by count(*) desc, t.slug""").setParameter(1, topicId).setMaxResults(most)).stream()
                .map(row -> new Label(row.text(0), row.text(1)))
                .toList();
    }

    /** The articles of a collection, newest first, pinned ones among them. */
    public List<Entry> collection(UUID topicId, Optional<After> after, int most) {
        return entries(topicId, after, most, "");
    }

    /** The same without the pinned ones, which stand before the others where both are shown. */
    public List<Entry> unpinned(UUID topicId, Optional<After> after, int most) {
        return entries(topicId, after, most, """
                 and not exists (select 1 from topic_choice c where c.topic_id = k.topic_id
                   and c.article_id = k.article_id and c.place is not null)""");
    }

    private List<Entry> entries(UUID topicId, Optional<After> after, int most, String condition) {
        Query query =
                entities.createNativeQuery("select article_id, released_at from topic_article k where topic_id = ?1"
                        + after.map(key -> " and (released_at, article_id) < (?2, ?3)")
                                .orElse("")
                        + " " + condition + " order by released_at desc, article_id desc");
        query.setParameter(1, topicId);
        after.ifPresent(
                key -> query.setParameter(2, Timestamp.from(key.releasedAt())).setParameter(3, key.articleId()));
        return Row.all(query.setMaxResults(most)).stream()
                .map(row -> new Entry(row.uuid(0), row.instant(1)))
                .toList();
    }

    /** Pinned articles in their order; retracted ones are left out. */
    public List<UUID> pinned(UUID topicId) {
        return ids("""
                select c.article_id from topic_choice c
                join topic_article a on a.topic_id = c.topic_id and a.article_id = c.article_id
                where c.topic_id = ?1 and c.place is not null order by c.place""", topicId);
    }

    /** The addresses of articles that its rule finds and nobody wants. */
    public List<String> excluded(UUID topicId) {
        return texts("""
                select a.slug from topic_choice c join article a on a.id = c.article_id
                where c.topic_id = ?1 and c.place is null order by a.slug""", topicId);
    }

    public List<UUID> curators(UUID topicId) {
        return ids("select member_id from topic_curator where topic_id = ?1 order by member_id", topicId);
    }

    /** The topics somebody curates. */
    public Set<UUID> curatedBy(UUID memberId) {
        return Set.copyOf(ids("select topic_id from topic_curator where member_id = ?1", memberId));
    }

    /** Their handles, in the order of the alphabet. */
    public List<String> curatorHandles(UUID topicId) {
        return texts(
                "select m.handle from topic_curator c join member m on m.id = c.member_id where c.topic_id = ?1"
                        + " order by m.handle",
                topicId);
    }

    void name(UUID topicId, Collection<String> names) {
        delete("topic_name", topicId);
        insert("topic_name (topic_id, name) select ?1, unnest(?2::text[])", topicId, names.toArray(String[]::new));
    }

    void curate(UUID topicId, Collection<UUID> memberIds) {
        delete("topic_curator", topicId);
        insert("topic_curator (topic_id, member_id) select ?1, unnest(?2::uuid[])", topicId, array(memberIds));
    }

    void choose(UUID topicId, Collection<UUID> pinned, Collection<UUID> excluded) {
        delete("topic_choice", topicId);
        insert(
                "topic_choice (topic_id, article_id, place) select ?1, p.id, p.place"
                        + " from unnest(?2::uuid[]) with ordinality p(id, place)",
                topicId,
                array(pinned));
        insert("topic_choice (topic_id, article_id) select ?1, unnest(?2::uuid[])", topicId, array(excluded));
    }

    private void insert(String what, UUID topicId, Object[] values) {
        entities.createNativeQuery("insert into " + what + " on conflict do nothing")
                .setParameter(1, topicId)
                .setParameter(2, values)
                .executeUpdate();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private void delete(String table, UUID topicId) {
        entities.createNativeQuery("delete from " + table + " where topic_id = ?1")
                .setParameter(1, topicId)
                .executeUpdate();
    }

    private List<String> texts(String statement, UUID of) {
        return Row.all(entities.createNativeQuery(statement).setParameter(1, of)).stream()
                .map(row -> row.text(0))
                .toList();
    }

    private List<UUID> ids(String statement, UUID of) {
        return Row.all(entities.createNativeQuery(statement).setParameter(1, of)).stream()
                .map(row -> row.uuid(0))
                .toList();
    }
}
