package colonnade.review;

import colonnade.submission.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whoever judged in the round before keeps a seat in this one, unless they have written on the text or lost their role since. */
@ApplicationScoped
public class ReturningReviewers {

    @Inject
    Verdicts verdicts;

    @Inject
    ReviewerPool pool;

    @Inject
    Drafts drafts;

    /** In the order in which they answered. */
    public List<UUID> of(Review review) {
        List<Verdict> before = verdicts.of(review.id(), review.round() - 1);
        if (before.isEmpty()) {
            return List.of();
        }
        Set<UUID> judges = pool.judges(review);
        judges.removeAll(drafts.writers(review.draftId()));
        return before.stream().map(Verdict::reviewerId).filter(judges::contains).toList();
    }
}
