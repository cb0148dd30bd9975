package colonnade.publication;

import colonnade.submission.ContributorRole;
import colonnade.submission.RenderText;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes a text an edition: renders it once, puts it where it belongs and says so. Part of its caller's transaction. */
@ApplicationScoped
public class PrintEdition {

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    Authors authors;

    @Inject
    ArticlePages pages;

    @Inject
    RenderText rendering;

    @Inject
    Event<EditionReleased> released;

    /** A new article of these bylines on these groups' pages, dated {@code releasedAt}. */
    public Article first(
            Text text,
            Map<UUID, ContributorRole> signers,
            Set<UUID> groupIds,
            Instant releasedAt,
            Edition.Release release) {
        Article article = new Article(
                articles.takeAddress(text.title()), signers.keySet().iterator().next(), releasedAt);
        int number = article.nextEdition(text, release.at());
        articles.add(article);
        authors.set(article, signers);
        groupIds.forEach(group -> pages.add(article, group, release.at()));
        print(article, number, text, release);
        return article;
    }

    /** The next edition of an article whose row is held. */
    public void next(Article article, Text text, Edition.Release release) {
        print(article, article.nextEdition(text, release.at()), text, release);
    }

    private void print(Article article, int number, Text text, Edition.Release release) {
        editions.add(new Edition(article.id(), number, text, rendering.render(text.body()), release));
        pages.setTags(article);
        released.fire(new EditionReleased(article.id(), number));
    }
}
