package colonnade.growth;

import colonnade.community.Bylines;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.publication.Edition;
import colonnade.publication.EditionReleased;
import colonnade.publication.Editions;
import colonnade.review.Review;
import colonnade.review.Reviews;
import colonnade.review.VerdictGiven;
import colonnade.submission.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes into the ledger what people did, in the transaction in which they did it. */
@ApplicationScoped
public class RecordContributions {

    @Inject
    Ledger ledger;

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    Bylines bylines;

    @Inject
    Revisions revisions;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    /** The author's, where an account signed it; a later edition is whoever's who wrote that. */
    @Transactional
    public void released(@Observes EditionReleased event) {
        Article article = articles.byId(event.articleId()).orElseThrow();
        boolean first = event.edition() == 1;
        Optional<UUID> giver = first ? signer(article) : writer(article, event.edition());
        ContributionKind kind = first ? ContributionKind.ARTICLE : ContributionKind.EDITION;
        giver.ifPresent(member ->
                ledger.add(member, kind, article.id(), String.valueOf(event.edition()), null, clock.instant()));
    }

    @Transactional
    public void judged(@Observes VerdictGiven event) {
        Review review = reviews.byId(event.reviewId());
        ledger.add(
                event.reviewerId(),
                ContributionKind.REVIEW,
                review.id(),
                event.verdictId().toString(),
                review.groupId(),
                clock.instant());
    }

    private Optional<UUID> signer(Article article) {
        return Optional.ofNullable(bylines.byIds(Set.of(article.bylineId())).get(article.bylineId()))
                .flatMap(byline -> byline.memberId());
    }

    private Optional<UUID> writer(Article article, int edition) {
        return editions.numbered(article, edition)
                .flatMap(Edition::revisionId)
                .map(revision -> revisions.byId(revision).savedBy());
    }
}
