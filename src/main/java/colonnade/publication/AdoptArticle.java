package colonnade.publication;

import colonnade.submission.ContributorRole;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Releases a text that was published elsewhere, without review. Part of its caller's transaction. */
@ApplicationScoped
public class AdoptArticle {

    /** Its name where it comes from, and what tells one content from another. */
    public record Origin(String externalId, String hash) {}

    /** What became of it. */
    public enum Outcome {
        RELEASED,
        NEXT_EDITION,
        UNCHANGED,
        /** What readers see was written and accepted here; no import undoes that. */
        WRITTEN_HERE,
        RETRACTED
    }

    @Inject
    Articles articles;

    @Inject
    Authors authors;

    @Inject
    ArticlePages pages;

    @Inject
    Editions editions;

    @Inject
    PrintEdition print;

    @Inject
    Clock clock;

    /** @param writtenAt when it appeared first, or null: then an article that is new here dates from now */
    public Outcome adopt(Origin origin, Text text, UUID bylineId, Set<UUID> groupIds, Instant writtenAt) {
        Optional<UUID> known = articles.imported(origin.externalId()).map(Article::id);
        return known.isPresent()
                ? again(articles.held(known.get()), origin, text, bylineId, groupIds, writtenAt)
                : first(origin, text, bylineId, groupIds, writtenAt);
    }

    private Outcome first(Origin origin, Text text, UUID bylineId, Set<UUID> groupIds, Instant writtenAt) {
        Instant now = clock.instant();
        Instant at = writtenAt == null ? now : writtenAt;
        Article article = print.first(
                text, Map.of(bylineId, ContributorRole.AUTHOR), groupIds, at, new Edition.Release(at, null, null));
        article.imported(origin, bylineId, at);
        return Outcome.RELEASED;
    }

    private Outcome again(
            Article article, Origin origin, Text text, UUID bylineId, Set<UUID> groupIds, Instant writtenAt) {
        if (article.retracted()) {
            return Outcome.RETRACTED;
        }
        if (article.saysTheSame(origin.hash())) {
            return Outcome.UNCHANGED;
        }
        if (editions.current(article).revisionId().isPresent()) {
            return Outcome.WRITTEN_HERE;
        }
        Instant now = clock.instant();
        article.imported(origin, bylineId, writtenAt == null ? article.releasedAt() : writtenAt);
        authors.set(article, Map.of(bylineId, ContributorRole.AUTHOR));
        pages.set(article, groupIds, now);
        print.next(article, text, new Edition.Release(now, null, null));
        return Outcome.NEXT_EDITION;
    }
}
