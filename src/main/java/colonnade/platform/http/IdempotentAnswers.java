package colonnade.platform.http;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** The answers given to requests that carried an Idempotency-Key, kept for a day. */
@ApplicationScoped
public class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    /** An answer to be given again; {@code request} is the fingerprint of what was asked. */
    record Kept(String request, int status, String location, String etag, String body) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** True for the first with this key. Somebody else's unfinished first is waited for. */
    boolean begin(String caller, String key, String request) {
        return entities.createNativeQuery("""
                                insert into idempotent_answer (caller, key, request, status, created)
                                values (?1, ?2, ?3, 0, ?4) on conflict do nothing""")
                        .setParameter(1, caller)
                        .setParameter(2, key)
                        .setParameter(3, request)
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** Lets go of those that nobody will ask for again. */
    @Transactional
    public void forgetOld() {
        entities.createNativeQuery("delete from idempotent_answer where created < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    Kept find(String caller, String key) {
        return Row.all(entities.createNativeQuery("""
                                        select request, status, location, etag, body from idempotent_answer
                                        where caller = ?1 and key = ?2""").setParameter(1, caller).setParameter(2, key)).stream()
                .map(row -> new Kept(row.text(0), (int) row.number(1), row.text(2), row.text(3), row.text(4)))
                .findFirst()
                .orElseThrow();
    }

    void keep(String caller, String key, Kept answer) {
        entities.createNativeQuery("""
                        update idempotent_answer set status = ?3, location = ?4, etag = ?5, body = ?6
                        where caller = ?1 and key = ?2""")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.etag())
                .setParameter(6, answer.body())
                .executeUpdate();
    }
}
