package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happened to submissions, in the order in which it was written; later features write their part too. */
@ApplicationScoped
public class History {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Adds a line to the caller's transaction. {@code who}, {@code groupId} and {@code round} may be null. */
    public void record(UUID submissionId, UUID who, String what, UUID groupId, Integer round, String detail) {
        entities.persist(new HistoryEntry(
                submissionId, clock.instant(), who, what, groupId, round, detail == null ? "" : detail));
    }

    /** Those of the members of whose acts anything is told. */
    public Set<UUID> actors(Collection<UUID> memberIds) {
        return Set.copyOf(
                memberIds.isEmpty()
                        ? Set.of()
                        : entities.createQuery(
                                        "select distinct h.who from HistoryEntry h where h.who in :members", UUID.class)
                                .setParameter("members", Set.copyOf(memberIds))
                                .getResultList());
    }

    /** The next lines, oldest first, after the line with this id. */
    public List<HistoryEntry> of(UUID submissionId, Optional<UUID> after, int limit) {
        return entities.createQuery(
                        "select h from HistoryEntry h where h.submissionId = :submission and h.id > :after order by h.id",
                        HistoryEntry.class)
                .setParameter("submission", submissionId)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultList();
    }
}
