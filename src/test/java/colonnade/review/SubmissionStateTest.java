package colonnade.review;

import static colonnade.review.ReviewState.ACCEPTED;
import static colonnade.review.ReviewState.CHANGES_REQUESTED;
import static colonnade.review.ReviewState.DECLINED;
import static colonnade.review.ReviewState.EXPIRED;
import static colonnade.review.ReviewState.IN_REVIEW;
import static colonnade.review.ReviewState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionStateTest {

    @Test
    void itIsInReviewWhileAGroupDecidesAndNoneWaitsForTheAuthor() {
        assertThat(SubmissionState.of(List.of(ACCEPTED, IN_REVIEW))).isEqualTo(SubmissionState.IN_REVIEW);
    }

    @Test
    void theAuthorsTurnComesFirst() {
        assertThat(SubmissionState.of(List.of(IN_REVIEW, CHANGES_REQUESTED, ACCEPTED)))
                .isEqualTo(SubmissionState.CHANGES_REQUESTED);
    }

    @Test
    void oneAcceptanceReleases() {
        assertThat(SubmissionState.of(List.of(DECLINED, ACCEPTED, EXPIRED))).isEqualTo(SubmissionState.RELEASED);
    }

    @Test
    void itIsDeclinedOnlyByAll() {
        assertThat(SubmissionState.of(List.of(DECLINED, DECLINED))).isEqualTo(SubmissionState.DECLINED);
        assertThat(SubmissionState.of(List.of(DECLINED, WITHDRAWN))).isEqualTo(SubmissionState.WITHDRAWN);
        assertThat(SubmissionState.of(List.of(DECLINED, EXPIRED))).isEqualTo(SubmissionState.EXPIRED);
    }
}
