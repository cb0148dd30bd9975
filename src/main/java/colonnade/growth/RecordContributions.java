package colonnade.growth;

import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.publication.Authors;
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
import java.util.Collection;
import java.util.List;
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
    Authors authors;

    @Inject
    Revisions revisions;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    /** A new article's is that of all who signed it with an account; a later edition is whoever's who wrote that. */
    @Transactional
    public void released(@Observes EditionReleased event) {
        Article article = articles.byId(event.articleId()).orElseThrow();
        boolean first = event.edition() == 1;
        Collection<UUID> givers = first ? authors.membersOf(article) : writer(article, event.edition());
        ContributionKind kind = first ? ContributionKind.ARTICLE : ContributionKind.EDITION;
        givers.forEach(member ->
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

    private List<UUID> writer(Article article, int edition) {
        return editions
                .numbered(article, edition)
                .flatMap(Edition::revisionId)
                .map(revision -> revisions.byId(revision).savedBy())
                .stream()
                .toList();
    }
}
