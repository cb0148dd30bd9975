package colonnade.community;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is signed in. Rows, so that a sign-out counts on every node at once. */
@ApplicationScoped
public class Sessions {

    /** Long enough that a weekly reader need not sign in again, short enough that a forgotten device does not stay in. */
    static final Duration LENGTH = Duration.ofDays(30);

    /** What a token stands for. */
    public record SignedIn(Actor actor, String csrf) {}

    @PersistenceContext
    EntityManager entities;

    Session open(UUID member, Instant now) {
        Session session = new Session(Secret.next(), now.plus(LENGTH));
        entities.createNativeQuery(
                        "insert into session (token_hash, member_id, csrf, created, expires) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Secret.hash(session.token()))
                .setParameter(2, member)
                .setParameter(3, Secret.next())
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(session.expiresAt()))
                .executeUpdate();
        return session;
    }

    /** One statement: this runs at every request of everybody who is signed in. */
    public Optional<SignedIn> find(String token, Instant now) {
        return Row.all(entities.createNativeQuery("""
                        select m.id, m.handle, m.display_name, s.csrf,
                               (select string_agg(r.role, ',') from site_role r where r.member_id = m.id)
                        from session s join member m on m.id = s.member_id
                        where s.token_hash = ?1 and s.expires > ?2""")
                        .setParameter(1, Secret.hash(token))
                        .setParameter(2, Timestamp.from(now)))
                .stream()
                .map(Sessions::signedIn)
                .findFirst();
    }

    private static SignedIn signedIn(Row row) {
        Set<SiteRole> roles = row.text(4) == null
                ? Set.of()
                : Arrays.stream(row.text(4).split(",")).map(SiteRole::of).collect(Collectors.toSet());
        return new SignedIn(new Actor(row.uuid(0), row.text(1), row.text(2), roles), row.text(3));
    }

    void close(String token) {
        entities.createNativeQuery("delete from session where token_hash = ?1")
                .setParameter(1, Secret.hash(token))
                .executeUpdate();
    }

    void closeAll(UUID member) {
        entities.createNativeQuery("delete from session where member_id = ?1")
                .setParameter(1, member)
                .executeUpdate();
    }

    void forgetExpired(Instant now) {
        entities.createNativeQuery("delete from session where expires < ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("delete from password_reset where expires < ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }
}
