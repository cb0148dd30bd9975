package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All verdicts. */
@ApplicationScoped
public class Verdicts {

    @PersistenceContext
    EntityManager entities;

    void add(Verdict verdict) {
        entities.persist(verdict);
    }

    /** All of a review, in the order in which they were given. */
    public List<Verdict> of(UUID reviewId) {
        return entities.createQuery("select v from Verdict v where v.reviewId = :review order by v.id", Verdict.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    /** All of many reviews at once. */
    public List<Verdict> of(List<UUID> reviewIds) {
        return reviewIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from Verdict v where v.reviewId in :reviews order by v.id", Verdict.class)
                        .setParameter("reviews", reviewIds)
                        .getResultList();
    }

    /** Those of one round, in the order in which they were given. */
    public List<Verdict> of(UUID reviewId, int round) {
        return entities.createQuery(
                        "select v from Verdict v where v.reviewId = :review and v.round = :round order by v.id",
                        Verdict.class)
                .setParameter("review", reviewId)
                .setParameter("round", round)
                .getResultList();
    }
}
