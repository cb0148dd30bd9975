package colonnade.image;

import colonnade.community.Actor;
import colonnade.community.SiteRole;
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

/** How many pictures a member may send: looking at one costs as much whether it is taken or not. */
@ApplicationScoped
public class ImageAllowance {

    /** A folder of articles with all their pictures, in one sitting. */
    private static final int PER_DAY = 300;

    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Counts one, or refuses. Operators, who bring whole sites in, are not counted. In a transaction of its own: a refusal
     * that follows must not take it back.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void take(Actor actor) {
        if (actor.is(SiteRole.OPERATOR)) {
            return;
        }
        Instant now = clock.instant();
        hold(actor.id());
        entities.createNativeQuery("delete from image_upload where member_id = ?1 and at <= ?2")
                .setParameter(1, actor.id())
                .setParameter(2, Timestamp.from(now.minus(DAY)))
                .executeUpdate();
        refuseIfTooMany(actor.id(), now);
        entities.createNativeQuery("insert into image_upload (id, member_id, at) values (?1, ?2, ?3)")
                .setParameter(1, Ids.next())
                .setParameter(2, actor.id())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Whoever sends several at the same time waits, and is counted. */
    private void hold(UUID memberId) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "images of " + memberId)
                .getResultList();
    }

    private void refuseIfTooMany(UUID memberId, Instant now) {
        Row found = Row.all(
                        entities.createNativeQuery("select count(*), min(at) from image_upload where member_id = ?1")
                                .setParameter(1, memberId))
                .get(0);
        if (found.number(0) >= PER_DAY) {
            Instant again = found.instant(1).plus(DAY);
            long seconds = Math.max(1, Duration.between(now, again).toSeconds());
            throw Problem.of(ImageProblem.TOO_MANY_IMAGES, PER_DAY, (seconds + 59) / 60)
                    .with("again", again.toString())
                    .header("Retry-After", Long.toString(seconds));
        }
    }
}
