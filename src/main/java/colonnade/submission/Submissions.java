package colonnade.submission;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All submissions. */
@ApplicationScoped
public class Submissions {

    @PersistenceContext
    EntityManager entities;

    void add(Submission submission) {
        entities.persist(submission);
    }

    /** The submission, or a 404 problem. */
    public Submission byId(UUID id) {
        return found(entities.find(Submission.class, id));
    }

    /** The same with its row held until the transaction ends; hold its draft's before it. */
    public Submission forChange(UUID id) {
        return found(entities.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Oldest first; a draft has few. */
    public List<Submission> of(UUID draftId) {
        return entities.createQuery(
                        "select s from Submission s where s.draftId = :draft order by s.id", Submission.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /** The draft's submission that groups are still deciding over. */
    public Optional<Submission> underWay(UUID draftId) {
        return entities.createQuery(
                        "select s from Submission s where s.draftId = :draft and s.endedAt is null", Submission.class)
                .setParameter("draft", draftId)
                .getResultStream()
                .findFirst();
    }

    /** A submission that groups are still deciding over, with its draft's title. */
    public record UnderWay(UUID id, UUID draftId, String title, Instant createdAt) {}

    /** An author's submissions under way, newest first. */
    public List<UnderWay> underWayOf(UUID authorId, int limit) {
        return entities.createQuery(
                        "select new colonnade.submission.Submissions$UnderWay(s.id, s.draftId, d.text.title,"
                                + " s.createdAt) from Submission s, Draft d where d.id = s.draftId"
                                + " and s.authorId = :author and s.endedAt is null order by s.id desc",
                        UnderWay.class)
                .setParameter("author", authorId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The id of each draft's last submission, in one statement; drafts never offered are left out. */
    public Map<UUID, UUID> lastOf(Collection<UUID> draftIds) {
        Map<UUID, UUID> last = new HashMap<>();
        if (!draftIds.isEmpty()) {
            entities.createQuery(
                            "select s.draftId, s.id from Submission s where s.draftId in :drafts order by s.id",
                            Object[].class)
                    .setParameter("drafts", Set.copyOf(draftIds))
                    .getResultStream()
                    .forEach(row -> last.put((UUID) row[0], (UUID) row[1]));
        }
        return last;
    }

    /** Every group the draft was ever offered to. */
    Set<UUID> groupsOf(UUID draftId) {
        return Set.copyOf(entities.createQuery(
                        "select distinct g from Submission s join s.groupIds g where s.draftId = :draft", UUID.class)
                .setParameter("draft", draftId)
                .getResultList());
    }

    List<UUID> idsOf(Collection<UUID> draftIds) {
        return draftIds.isEmpty()
                ? List.of()
                : entities.createQuery("select s.id from Submission s where s.draftId in :drafts", UUID.class)
                        .setParameter("drafts", Set.copyOf(draftIds))
                        .getResultList();
    }

    /** Whether the group was ever offered anything. */
    public boolean anyTo(UUID groupId) {
        return !entities.createNativeQuery("select 1 from submission_group where group_id = ?1 limit 1")
                .setParameter(1, groupId)
                .getResultList()
                .isEmpty();
    }

    /** A draft whose submission ended while it stayed submitted became an edition: there is no next round to write for. */
    void refuseOver(Draft draft) {
        if (draft.state() == DraftState.SUBMITTED && underWay(draft.id()).isEmpty()) {
            throw Problem.of(SubmissionProblem.DRAFT_RELEASED);
        }
    }

    /** Groups wait for its next round. */
    void refuseUnderWay(Draft draft) {
        if (underWay(draft.id()).isPresent()) {
            throw Problem.of(SubmissionProblem.DRAFT_IN_REVIEW);
        }
    }

    private static Submission found(Submission submission) {
        if (submission == null) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return submission;
    }
}
