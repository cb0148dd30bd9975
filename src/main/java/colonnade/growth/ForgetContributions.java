package colonnade.growth;

import colonnade.community.MembersErased;
import colonnade.platform.database.Erasure;
import colonnade.publication.ArticlesErased;
import colonnade.review.ReviewsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** The ledger tells nothing of what left without a trace. */
@ApplicationScoped
public class ForgetContributions {

    @Inject
    Ledger ledger;

    @Inject
    Erasure erase;

    void articles(@Observes ArticlesErased event) {
        ledger.forget(Set.of(ContributionKind.ARTICLE, ContributionKind.EDITION), event.articleIds());
    }

    void reviews(@Observes ReviewsErased event) {
        ledger.forget(Set.of(ContributionKind.REVIEW), event.reviewIds());
    }

    void members(@Observes MembersErased event) {
        erase.of("contribution", "member_id", event.memberIds());
    }
}
