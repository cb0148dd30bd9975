package colonnade.submission;

import colonnade.community.CommunityProblem;
import colonnade.platform.database.Row;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All columns. */
@ApplicationScoped
public class Columns {

    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext
    EntityManager entities;

    /** Of two that want the same address at once the later one is refused. */
    void add(Column column) {
        try {
            entities.persist(column);
            entities.flush();
        } catch (PersistenceException e) {
            if (e.getCause() != null
                    && e.getCause().getCause() instanceof SQLException sql
                    && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                throw Problem.of(CommunityProblem.SLUG_TAKEN, column.slug());
            }
            throw e;
        }
    }

    /** The column, or a 404 problem. */
    public Column bySlug(String slug) {
        return find(slug).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /** The same with its row held until the transaction ends. */
    Column forChange(String slug) {
        Column column = bySlug(slug);
        entities.refresh(column, LockModeType.PESSIMISTIC_WRITE);
        return column;
    }

    boolean exists(String slug) {
        return find(slug).isPresent();
    }

    public Optional<Column> find(String slug) {
        return entities.createQuery("select c from ArticleColumn c where c.slug = :slug", Column.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those of these addresses that columns have, in one statement. */
    Set<String> known(Set<String> slugs) {
        return Set.copyOf(
                entities.createQuery("select c.slug from ArticleColumn c where c.slug in :slugs", String.class)
                        .setParameter("slugs", slugs)
                        .getResultList());
    }

    public Optional<Column> byId(UUID id) {
        return Optional.ofNullable(entities.find(Column.class, id));
    }

    /** In one statement; ids no column has are left out. */
    public Map<UUID, Column> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select c from ArticleColumn c where c.id in :ids", Column.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Column::id, Function.identity()));
    }

    /** By address, beginning behind {@code after} (empty for the first page), with their people. */
    public List<Column> list(String after, int limit) {
        return withPeople(entities.createQuery(
                        "select c from ArticleColumn c where c.slug > :after order by c.slug", Column.class)
                .setParameter("after", after)
                .setMaxResults(limit));
    }

    /** Those a member may put drafts in, by address. */
    public List<Column> writtenBy(UUID memberId, String after, int limit) {
        Set<UUID> ids = idsWrittenBy(memberId);
        return ids.isEmpty()
                ? List.of()
                : withPeople(entities.createQuery(
                                "select c from ArticleColumn c where c.id in :ids and c.slug > :after order by c.slug",
                                Column.class)
                        .setParameter("ids", ids)
                        .setParameter("after", after)
                        .setMaxResults(limit));
    }

    private Set<UUID> idsWrittenBy(UUID memberId) {
        return Row.all(entities.createNativeQuery(
                                "select column_id from column_person where member_id = ?1 and accepted")
                        .setParameter(1, memberId))
                .stream()
                .map(row -> row.uuid(0))
                .collect(Collectors.toSet());
    }

    /** A group's columns, by address. */
    public List<Column> ofGroup(UUID groupId, String after, int limit) {
        return withPeople(entities.createQuery(
                        "select c from ArticleColumn c where c.groupId = :group and c.slug > :after order by c.slug",
                        Column.class)
                .setParameter("group", groupId)
                .setParameter("after", after)
                .setMaxResults(limit));
    }

    /** Whether a draft or a revision says that it belongs there. */
    public boolean written(UUID columnId) {
        return !Row.all(entities.createNativeQuery("select 1 from draft where column_id = ?1"
                                + " union all select 1 from revision where column_id = ?1 limit 1")
                        .setParameter(1, columnId))
                .isEmpty();
    }

    /** One statement for the people of all of them, not one for each. */
    private static List<Column> withPeople(TypedQuery<Column> query) {
        return query.setHint("eclipselink.batch", "c.people")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }
}
