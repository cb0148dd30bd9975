package colonnade.publication;

import colonnade.platform.problem.Problem;
import colonnade.submission.NextEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The next edition of an article goes to every group on whose page it stands; a retracted article has none. */
@ApplicationScoped
public class TermsOfArticle implements NextEditions {

    @Inject
    Articles articles;

    @Inject
    ArticlePages pages;

    @Override
    public Terms of(UUID articleId) {
        Article article = articles.byId(articleId).orElseThrow();
        if (article.retracted()) {
            throw Problem.of(PublicationProblem.NO_NEXT_EDITION, article.title());
        }
        return new Terms(
                pages.of(articleId).stream().map(ArticlePages.Place::groupId).toList(), article.columnId());
    }
}
