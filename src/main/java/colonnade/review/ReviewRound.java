package colonnade.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One pass of a review over one revision. */
@Entity
@Table(name = "review_round")
@IdClass(ReviewRound.Key.class)
public class ReviewRound {

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Id
    private int number;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = RoundOutcomeConverter.class)
    private RoundOutcome outcome;

    protected ReviewRound() {}

    ReviewRound(UUID reviewId, int number, UUID revisionId, Instant now) {
        this.reviewId = reviewId;
        this.number = number;
        this.revisionId = revisionId;
        this.openedAt = now;
        this.outcome = RoundOutcome.OPEN;
    }

    void close(RoundOutcome with, Instant now) {
        outcome = with;
        closedAt = now;
    }

    public int number() {
        return number;
    }

    public UUID revisionId() {
        return revisionId;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** A round is known by its review and number. */
    public static class Key implements Serializable {
        private UUID reviewId;
        private int number;

        protected Key() {}

        Key(UUID reviewId, int number) {
            this.reviewId = reviewId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && number == that.number && Objects.equals(reviewId, that.reviewId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reviewId, number);
        }
    }
}
