package colonnade.review;

import colonnade.submission.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives the draft back to its author, who finds the reasons where the submission stands. */
@ApplicationScoped
public class ReturnDraft {

    @Inject
    Reviews reviews;

    @Inject
    Drafts drafts;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    @Transactional
    public void giveBack(UUID reviewId) {
        Review review = reviews.held(reviewId);
        review.waitForAuthor(clock.instant());
        drafts.forChange(review.draftId()).reopen();
        news.record(review, null, "changes-requested");
        news.tellOfSubmission(review, List.of(review.authorId()), "changes-requested");
    }
}
