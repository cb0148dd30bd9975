package colonnade.publication;

import colonnade.review.ReviewAccepted;
import colonnade.submission.Draft;
import colonnade.submission.Drafts;
import colonnade.submission.History;
import colonnade.submission.Revision;
import colonnade.submission.Revisions;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A group accepted: readers have the text from the same transaction on.
 *
 * <p>The first acceptance makes the article, on that group's page. A later one by another group adds its page, and a
 * newer revision becomes the next edition everywhere. The draft's row is held, so that acceptances by two groups at
 * once make one article; the same acceptance told twice changes nothing.
 */
@ApplicationScoped
public class ReleaseEdition {

    @Inject
    Submissions submissions;

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Articles articles;

    @Inject
    ArticlePages pages;

    @Inject
    Corrections corrections;

    @Inject
    EditionOrder order;

    @Inject
    Releases releases;

    @Inject
    PrintEdition print;

    @Inject
    SignEdition signing;

    @Inject
    ReleaseNews news;

    @Inject
    History history;

    @Inject
    Event<ArticleChanged> changed;

    @Inject
    Clock clock;

    @Transactional
    public void release(@Observes ReviewAccepted accepted) {
        Draft draft = drafts.forChange(submissions.byId(accepted.submissionId()).draftId());
        if (releases.has(accepted.submissionId(), accepted.groupId())) {
            return;
        }
        Revision revision = revisions.byId(accepted.revisionId());
        Instant now = clock.instant();
        Article article = draft.articleId()
                .map(id -> releaseAgain(articles.held(id), draft, revision, accepted, now))
                .orElseGet(() -> releaseFirst(draft, revision, accepted, now));
        releases.add(accepted.submissionId(), accepted.groupId(), article, now);
        draft.released(article.id());
    }

    private Article releaseFirst(Draft draft, Revision revision, ReviewAccepted accepted, Instant now) {
        Article article = print.first(
                revision.text(),
                signing.of(draft, revision),
                Set.of(accepted.groupId()),
                now,
                new Edition.Release(now, revision.id(), null));
        say("article-released", draft, article, accepted);
        return article;
    }

    private Article releaseAgain(
            Article article, Draft draft, Revision revision, ReviewAccepted accepted, Instant now) {
        Optional<Correction> correction = corrections.ofDraft(draft.id());
        boolean correctedNow = correction.map(Correction::release).orElse(false);
        if (article.retracted()) {
            say("accepted-after-retraction", draft, article, accepted);
            return article;
        }
        boolean newPage = pages.add(article, accepted.groupId(), now);
        if (order.newer(article, draft, revision)) {
            String note = correctedNow ? correction.orElseThrow().note() : null;
            signing.again(article, draft, revision);
            print.next(article, revision.text(), new Edition.Release(now, revision.id(), note));
            say("edition-released", draft, article, accepted);
            news.tellOfCorrection(draft, article);
            return article;
        }
        if (newPage) {
            article.touch();
            changed.fire(new ArticleChanged(article.id()));
        }
        if (correctedNow) {
            say("edition-overtaken", draft, article, accepted);
        } else if (newPage) {
            say("page-added", draft, article, accepted);
        } else {
            news.tell(draft, article, "page-added", accepted.groupId());
        }
        return article;
    }

    private void say(String what, Draft draft, Article article, ReviewAccepted accepted) {
        history.record(accepted.submissionId(), null, what, accepted.groupId(), null, "");
        news.tell(draft, article, what, accepted.groupId());
    }
}
