package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All rounds of all reviews. */
@ApplicationScoped
public class ReviewRounds {

    @PersistenceContext
    EntityManager entities;

    void add(ReviewRound round) {
        entities.persist(round);
    }

    /** The review's present round. */
    ReviewRound present(Review review) {
        return entities.find(ReviewRound.class, new ReviewRound.Key(review.id(), review.round()));
    }

    /** All of a review, first to last. */
    public List<ReviewRound> of(UUID reviewId) {
        return entities.createQuery(
                        "select r from ReviewRound r where r.reviewId = :review order by r.number", ReviewRound.class)
                .setParameter("review", reviewId)
                .getResultList();
    }
}
