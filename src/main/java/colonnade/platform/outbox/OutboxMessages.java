package colonnade.platform.outbox;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The messages that wait. Claiming one moves its due time past the lease: a node that dies gives it back by itself. */
@ApplicationScoped
public class OutboxMessages {

    /** A message whose handler takes longer may run twice, which handlers bear. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /**
     * The oldest of each (destination, subject) only: a waiting or parked message holds back its own followers and nobody
     * else's. Materialized, because a subquery with a limit may be run once a row and so lock more than the limit.
     */
    static final String CLAIM = """
            with next as materialized (
              select m.id from outbox m
              where not m.parked and m.due <= ?1
                and not exists (select 1 from outbox earlier
                                where earlier.destination = m.destination and earlier.subject = m.subject
                                  and earlier.id < m.id)
              order by m.due limit ?2 for update skip locked)
            update outbox set due = ?3, begun = begun + 1 from next where outbox.id = next.id
            returning outbox.id, kind, destination, subject, payload, attempts, begun""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public List<OutboxMessage> claim(int most) {
        Instant now = clock.instant();
        return Row.all(entities.createNativeQuery(CLAIM)
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, most)
                        .setParameter(3, Timestamp.from(now.plus(LEASE))))
                .stream()
                .map(row -> new OutboxMessage(
                        row.uuid(0), row.text(1), row.text(2), row.text(3), row.text(4), (int) row.number(5), (int)
                                row.number(6)))
                .toList();
    }

    /** What waits of one kind, and since when. */
    public record Queue(String kind, long waiting, long parked, Instant oldest) {}

    /** A message that is not tried any more, and why. */
    public record Parked(
            UUID id, String kind, String destination, String subject, int attempts, String error, Instant created) {}

    public List<Queue> queues() {
        return Row.all(entities.createNativeQuery("""
                        select kind, count(*) filter (where not parked), count(*) filter (where parked), min(created)
                        from outbox group by kind order by kind""")).stream()
                .map(row -> new Queue(row.text(0), row.number(1), row.number(2), row.instant(3)))
                .toList();
    }

    /** The oldest first. */
    public List<Parked> parked(int most) {
        return Row.all(entities.createNativeQuery("""
                        select id, kind, destination, subject, attempts, error, created from outbox
                        where parked order by id""").setMaxResults(most)).stream()
                .map(row -> new Parked(
                        row.uuid(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        (int) row.number(4),
                        row.text(5),
                        row.instant(6)))
                .toList();
    }

    /** A parked message is tried again from the start, at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void tryAgain(UUID id) {
        entities.createNativeQuery(
                        "update outbox set parked = false, attempts = 0, begun = 0, due = ?2 where id = ?1 and parked")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void done(OutboxMessage message) {
        entities.createNativeQuery("delete from outbox where id = ?1")
                .setParameter(1, message.id())
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(OutboxMessage message, String error, Duration pause, boolean parked) {
        entities.createNativeQuery(
                        "update outbox set attempts = attempts + 1, begun = 0, error = ?2, due = ?3, parked = ?4"
                                + " where id = ?1")
                .setParameter(1, message.id())
                .setParameter(2, error)
                .setParameter(3, Timestamp.from(clock.instant().plus(pause)))
                .setParameter(4, parked)
                .executeUpdate();
    }
}
