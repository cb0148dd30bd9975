package colonnade.review;

import colonnade.platform.database.Row;
import colonnade.submission.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All reviews. */
@ApplicationScoped
public class Reviews {

    /** How long a group usually takes, in days, and from how many of its decisions that is known. */
    public record Usual(double p50, int sample) {}

    /** Fewer decisions say nothing about what is usual. */
    private static final int SMALLEST_SAMPLE = 5;

    /** What was usual years ago is not usual now. */
    private static final int SAMPLE = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Drafts drafts;

    /** Written at once, so that its row can be held. */
    void add(Review review) {
        entities.persist(review);
        entities.flush();
    }

    /** The review, or null. */
    public Review byId(UUID id) {
        return entities.find(Review.class, id);
    }

    /**
     * The same, held until the transaction ends, and its draft before it: reviews of one submission wait for each other,
     * because the last to close ends the submission.
     */
    Review held(UUID id) {
        drafts.forChange(byId(id).draftId());
        return entities.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of a submission, in the order in which they began. */
    public List<Review> of(UUID submissionId) {
        return entities.createQuery(
                        "select r from Review r where r.submissionId = :submission order by r.id", Review.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    /** Whether the member gave a verdict on the draft in a submission that goes on. */
    boolean judgedBy(UUID memberId, UUID draftId) {
        return !entities.createQuery(
                        "select v.id from Verdict v, Review r, Submission s where r.id = v.reviewId"
                                + " and s.id = r.submissionId and s.endedAt is null and r.draftId = :draft"
                                + " and v.reviewerId = :member",
                        UUID.class)
                .setParameter("draft", draftId)
                .setParameter("member", memberId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Where many submissions stand, in one statement. */
    public Map<UUID, SubmissionState> statesOf(Collection<UUID> submissionIds) {
        if (submissionIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ReviewState>> states = entities.createQuery(
                        "select r from Review r where r.submissionId in :submissions", Review.class)
                .setParameter("submissions", Set.copyOf(submissionIds))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Review::submissionId, Collectors.mapping(Review::state, Collectors.toList())));
        return submissionIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> SubmissionState.of(states.getOrDefault(id, List.of()))));
    }

    List<UUID> idsOf(Collection<UUID> submissionIds) {
        return submissionIds.isEmpty()
                ? List.of()
                : entities.createQuery("select r.id from Review r where r.submissionId in :submissions", UUID.class)
                        .setParameter("submissions", Set.copyOf(submissionIds))
                        .getResultList();
    }

    public SubmissionState stateOf(UUID submissionId) {
        return SubmissionState.of(of(submissionId).stream().map(Review::state).toList());
    }

    /** Whether somebody holds a task of one of the submissions or has judged it. */
    boolean takesPart(UUID memberId, Collection<UUID> submissionIds) {
        return !submissionIds.isEmpty()
                && entities.createQuery(
                                        "select r.id from Review r where r.submissionId in :submissions and ("
                                                + "exists (select t.id from ReviewTask t where t.reviewId = r.id"
                                                + " and t.assignee = :member and t.closedAt is null)"
                                                + " or exists (select v.id from Verdict v where v.reviewId = r.id"
                                                + " and v.reviewerId = :member))",
                                        UUID.class)
                                .setParameter("submissions", Set.copyOf(submissionIds))
                                .setParameter("member", memberId)
                                .setMaxResults(1)
                                .getResultList()
                                .size()
                        > 0;
    }

    /** How many texts of an author a group has accepted. */
    int acceptedBefore(UUID groupId, UUID authorId) {
        return entities.createQuery(
                        "select count(r) from Review r where r.groupId = :group and r.authorId = :author"
                                + " and r.state = :accepted",
                        Long.class)
                .setParameter("group", groupId)
                .setParameter("author", authorId)
                .setParameter("accepted", ReviewState.ACCEPTED)
                .getSingleResult()
                .intValue();
    }

    /** By group, from its own last decisions; groups with too few are left out. */
    public Map<UUID, Usual> usual(Collection<UUID> groupIds) {
        return Row.all(entities.createNativeQuery("""
                        select g.id, count(*), percentile_cont(0.5) within group (order by decided.took)
                        from interest_group g cross join lateral (
                          select extract(epoch from closed_at - opened_at)::float8 / 86400 as took from review
                          where group_id = g.id and state in ('accepted', 'declined')
                          order by closed_at desc limit ?2) as decided
                        where g.id = any(?1) group by g.id having count(*) >= ?3""")
                        .setParameter(1, groupIds.toArray(UUID[]::new))
                        .setParameter(2, SAMPLE)
                        .setParameter(3, SMALLEST_SAMPLE))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.uuid(0), row -> new Usual(tenths(row.decimal(2)), (int) row.number(1))));
    }

    private static double tenths(double days) {
        return Math.round(days * 10) / 10.0;
    }
}
