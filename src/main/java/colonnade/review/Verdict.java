package colonnade.review;

import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One reviewer's answer in a round, with its reason. Never changed. */
@Entity
public class Verdict {

    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    private int round;

    @Column(name = "reviewer_id")
    private UUID reviewerId;

    @Convert(converter = AnswerConverter.class)
    private Answer answer;

    private String reason;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Verdict() {}

    Verdict(Review review, UUID reviewerId, Answer answer, String reason, Instant now) {
        this.id = Ids.next();
        this.reviewId = review.id();
        this.round = review.round();
        this.reviewerId = reviewerId;
        this.answer = answer;
        this.reason = reason;
        this.givenAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public int round() {
        return round;
    }

    public UUID reviewerId() {
        return reviewerId;
    }

    public Answer answer() {
        return answer;
    }

    /** In the reviewer's words; may be empty where the answer is to accept. */
    public String reason() {
        return reason;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
