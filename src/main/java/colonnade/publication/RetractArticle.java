package colonnade.publication;

import colonnade.community.Actor;
import colonnade.community.Notices;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Takes an article back: a notice stays at its address, lists and feeds no longer have it. */
@ApplicationScoped
public class RetractArticle {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    Articles articles;

    @Inject
    ArticleKeepers keepers;

    @Inject
    Authors authors;

    @Inject
    Notices notices;

    @Inject
    Event<ArticleRetracted> retracted;

    @Inject
    Clock clock;

    /** @param reason what readers will be told */
    @Transactional
    public void retract(Actor actor, String slug, String reason) {
        Article article = articles.heldReleased(slug);
        keepers.require(actor, article);
        new Validation().text(reason, "/reason", LONGEST_REASON).check();
        Instant now = clock.instant();
        article.retract(now);
        articles.add(new Retraction(article.id(), actor.id(), reason.strip(), now));
        Set<UUID> others = authors.membersOf(article);
        others.remove(actor.id());
        notices.tell(others, "article-retracted", "/articles/" + slug, article.title(), reason.strip());
        retracted.fire(new ArticleRetracted(article.id()));
    }
}
