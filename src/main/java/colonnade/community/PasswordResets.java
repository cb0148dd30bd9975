package colonnade.community;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links to a new password that have been mailed and not yet used. */
@ApplicationScoped
class PasswordResets {

    @PersistenceContext
    EntityManager entities;

    String open(UUID member, Instant expires) {
        String token = Secret.next();
        forget(member);
        entities.createNativeQuery("insert into password_reset (token_hash, member_id, expires) values (?1, ?2, ?3)")
                .setParameter(1, Secret.hash(token))
                .setParameter(2, member)
                .setParameter(3, Timestamp.from(expires))
                .executeUpdate();
        return token;
    }

    /** A link that was mailed works no more. */
    void forget(UUID member) {
        entities.createNativeQuery("delete from password_reset where member_id = ?1")
                .setParameter(1, member)
                .executeUpdate();
    }

    /** Whose it is. It is gone then: a link works once. */
    Optional<UUID> use(String token, Instant now) {
        return Row.all(entities.createNativeQuery(
                                "delete from password_reset where token_hash = ?1 and expires > ?2 returning member_id")
                        .setParameter(1, Secret.hash(token))
                        .setParameter(2, Timestamp.from(now)))
                .stream()
                .map(row -> row.uuid(0))
                .findFirst();
    }
}
