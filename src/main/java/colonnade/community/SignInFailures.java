package colonnade.community;

import colonnade.platform.database.Row;
import colonnade.platform.id.Ids;
import colonnade.platform.problem.Problem;
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
import java.util.UUID;

/**
 * Failed sign-ins, counted per account and per address over a quarter of an hour. Rows and not memory, so that several
 * nodes count together and a restart forgets nothing.
 */
@ApplicationScoped
class SignInFailures {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** A person mistypes a few times; a guesser needs thousands. */
    private static final int PER_ACCOUNT = 8;

    /** Many people may share one address, as in an office. */
    private static final int PER_ADDRESS = 60;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Counts an attempt before it is looked at, so that many at once are counted too, and refuses where there were too
     * many. In a transaction of its own: what follows must not take it back.
     *
     * @return to be given back when the attempt was a good one
     */
    @Transactional(TxType.REQUIRES_NEW)
    UUID attempt(String handle, String address) {
        if (!handle.isEmpty()) {
            refuseIfTooMany("account " + handle, PER_ACCOUNT);
        }
        refuseIfTooMany("address " + address, PER_ADDRESS);
        entities.createNativeQuery("delete from sign_in_failure where at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(WINDOW)))
                .executeUpdate();
        insert("account " + handle);
        return insert("address " + address);
    }

    private void refuseIfTooMany(String subject, int most) {
        // whoever tries the same at the same time waits, and is counted
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, subject)
                .getResultList();
        Row found = Row.all(entities.createNativeQuery(
                                "select count(*), min(at) from sign_in_failure where subject = ?1 and at > ?2")
                        .setParameter(1, subject)
                        .setParameter(2, Timestamp.from(clock.instant().minus(WINDOW))))
                .get(0);
        if (found.number(0) >= most) {
            Instant again = found.instant(1).plus(WINDOW);
            long seconds = Math.max(1, Duration.between(clock.instant(), again).toSeconds());
            throw Problem.of(CommunityProblem.SIGN_IN_THROTTLED, (seconds + 59) / 60)
                    .header("Retry-After", Long.toString(seconds));
        }
    }

    /** The attempt was no failure, and earlier ones for the account count no more. */
    void succeeded(String handle, UUID attempt) {
        forget(handle);
        entities.createNativeQuery("delete from sign_in_failure where id = ?1")
                .setParameter(1, attempt)
                .executeUpdate();
    }

    void forget(String handle) {
        entities.createNativeQuery("delete from sign_in_failure where subject = ?1")
                .setParameter(1, "account " + handle)
                .executeUpdate();
    }

    private UUID insert(String subject) {
        UUID id = Ids.next();
        entities.createNativeQuery("insert into sign_in_failure (id, subject, at) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, subject)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        return id;
    }
}
