package colonnade.audience;

import colonnade.platform.database.Row;
import colonnade.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who follows what. */
@ApplicationScoped
public class Follows {

    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager entities;

    /** Once is enough. */
    void add(UUID memberId, FollowKind kind, UUID targetId, Instant now) {
        entities.createNativeQuery("insert into follow (id, member_id, kind, target_id, since)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, Ids.next())
                .setParameter(2, memberId)
                .setParameter(3, kind.word())
                .setParameter(4, targetId)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    void remove(UUID memberId, FollowKind kind, UUID targetId) {
        entities.createNativeQuery("delete from follow where member_id = ?1 and kind = ?2 and target_id = ?3")
                .setParameter(1, memberId)
                .setParameter(2, kind.word())
                .setParameter(3, targetId)
                .executeUpdate();
    }

    /** Nobody follows these any more. */
    public void end(Collection<UUID> targetIds) {
        entities.createNativeQuery("delete from follow where target_id = any(?1)")
                .setParameter(1, targetIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    public boolean exists(UUID memberId, FollowKind kind, UUID targetId) {
        return !Row.all(entities.createNativeQuery(
                                "select 1 from follow where member_id = ?1 and kind = ?2 and target_id = ?3")
                        .setParameter(1, memberId)
                        .setParameter(2, kind.word())
                        .setParameter(3, targetId))
                .isEmpty();
    }

    /** The last first, beginning behind {@code before} (null for the first page). */
    public List<Follow> followedBy(UUID memberId, UUID before, int most) {
        return Row.all(entities.createNativeQuery("select id, kind, target_id, since from follow"
                                + " where member_id = ?1 and id < ?2 order by id desc")
                        .setParameter(1, memberId)
                        .setParameter(2, before == null ? NEWEST : before)
                        .setMaxResults(most))
                .stream()
                .map(row -> new Follow(row.uuid(0), FollowKind.of(row.text(1)), row.uuid(2), row.instant(3)))
                .toList();
    }
}
