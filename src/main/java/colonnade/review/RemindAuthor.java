package colonnade.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reminds an author who was asked for changes that the review will expire. */
@ApplicationScoped
public class RemindAuthor {

    @Inject
    Reviews reviews;

    @Inject
    ReviewNews news;

    @Transactional
    public void remind(UUID reviewId) {
        Review review = reviews.held(reviewId);
        news.tellOfSubmission(review, List.of(review.authorId()), "revise-reminder");
        news.record(review, null, "author-reminded");
    }
}
