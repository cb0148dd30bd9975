package colonnade.growth;

import colonnade.platform.database.Row;
import colonnade.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What members gave to the community; lines are added and never changed. */
@ApplicationScoped
public class Ledger {

    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager entities;

    /** The same part of the same thing counts once. {@code groupId} may be null. */
    void add(UUID memberId, ContributionKind kind, UUID subjectId, String part, UUID groupId, Instant at) {
        entities.createNativeQuery("insert into contribution (id, member_id, kind, subject_id, part, group_id, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
                .setParameter(1, Ids.next())
                .setParameter(2, memberId)
                .setParameter(3, kind.word())
                .setParameter(4, subjectId)
                .setParameter(5, part)
                .setParameter(6, groupId)
                .setParameter(7, Timestamp.from(at))
                .executeUpdate();
    }

    /** What these subjects gave lines for counts no more. */
    void forget(Set<ContributionKind> kinds, Collection<UUID> subjectIds) {
        entities.createNativeQuery("delete from contribution where kind = any(?1) and subject_id = any(?2)")
                .setParameter(1, kinds.stream().map(ContributionKind::word).toArray(String[]::new))
                .setParameter(2, subjectIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The last first, beginning behind {@code before} (null for the first page). */
    public List<Contribution> of(UUID memberId, UUID before, int most) {
        return lines(memberId, before, most, "");
    }

    /** The same without reviews: their times beside those of releases would tell who judged what. */
    public List<Contribution> publishedOf(UUID memberId, UUID before, int most) {
        return lines(memberId, before, most, " and kind <> 'review'");
    }

    private List<Contribution> lines(UUID memberId, UUID before, int most, String condition) {
        return Row.all(entities.createNativeQuery("select id, kind, subject_id, at, group_id from contribution"
                                + " where member_id = ?1 and id < ?2" + condition + " order by id desc")
                        .setParameter(1, memberId)
                        .setParameter(2, before == null ? NEWEST : before)
                        .setMaxResults(most))
                .stream()
                .map(row -> new Contribution(
                        row.uuid(0),
                        ContributionKind.of(row.text(1)),
                        row.uuid(2),
                        Optional.ofNullable(row.uuid(4)),
                        row.instant(3)))
                .toList();
    }
}
