package colonnade.submission;

import colonnade.community.Member;
import colonnade.platform.database.Row;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who did not want to be in a column, or named with a draft: for a month nobody asks them for the same again. */
@ApplicationScoped
class DeclinedInvitations {

    private static final Duration HELD = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** @param placeId of the column or the draft */
    void keep(UUID placeId, UUID memberId) {
        entities.createNativeQuery("insert into declined_invitation (place_id, member_id, declined) values (?1, ?2, ?3)"
                        + " on conflict (place_id, member_id) do update set declined = excluded.declined")
                .setParameter(1, placeId)
                .setParameter(2, memberId)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** @param members by the pointer at which they are named */
    void refuse(UUID placeId, Map<String, Member> members, Validation validation) {
        Map<UUID, Instant> held =
                heldUntil(placeId, members.values().stream().map(Member::id).toList());
        members.forEach((pointer, member) -> {
            Instant until = held.get(member.id());
            validation.require(until == null, pointer, "invalid.declined-lately", member.handle(), until);
        });
    }

    private Map<UUID, Instant> heldUntil(UUID placeId, Collection<UUID> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        return Row.all(entities.createNativeQuery("select member_id, declined from declined_invitation"
                                + " where place_id = ?1 and member_id = any(?2) and declined > ?3")
                        .setParameter(1, placeId)
                        .setParameter(2, memberIds.toArray(UUID[]::new))
                        .setParameter(3, Timestamp.from(clock.instant().minus(HELD))))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.uuid(0), row -> row.instant(1).plus(HELD)));
    }
}
