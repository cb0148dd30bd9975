package colonnade.discovery.api;

import colonnade.discovery.Topic;
import colonnade.discovery.Topics;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Listing;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.publication.Author;
import colonnade.publication.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a topic's answer together: the same number of statements however large its collection. */
@ApplicationScoped
class TopicBodies {

    @Inject
    Topics topics;

    @Inject
    Articles articles;

    @Inject
    Authors authors;

    TopicBody of(Topic topic, Cursor cursor, int limit) {
        List<UUID> pinned = topics.pinned(topic.id());
        Listing<Topics.Entry> page = page(topic, cursor, limit);
        List<UUID> shown = Stream.concat(
                        cursor == null ? pinned.stream() : Stream.empty(),
                        page.items().stream().map(Topics.Entry::articleId))
                .toList();
        Map<UUID, Article> known =
                articles.byIds(Stream.concat(pinned.stream(), shown.stream()).toList());
        return new TopicBody(
                topic.slug(),
                topic.name(),
                topic.aliases(),
                topic.about(),
                topic.rule(),
                slugs(pinned, known),
                topics.excluded(topic.id()),
                topics.curatorHandles(topic.id()),
                items(shown, known),
                page.next());
    }

    private Listing<Topics.Entry> page(Topic topic, Cursor cursor, int limit) {
        Optional<Topics.After> after =
                Optional.ofNullable(cursor).map(at -> new Topics.After(at.instant(0), at.uuid(1)));
        return Listing.of(
                topics.unpinned(topic.id(), after, limit + 1),
                limit,
                entry -> Cursor.of(entry.releasedAt(), entry.articleId()));
    }

    private List<TopicBody.Item> items(List<UUID> ids, Map<UUID, Article> known) {
        List<Article> found =
                ids.stream().map(known::get).filter(Objects::nonNull).toList();
        Map<UUID, List<Author>> signed =
                authors.of(found.stream().map(Article::id).toList());
        return found.stream()
                .map(article -> item(article, signed.get(article.id())))
                .toList();
    }

    private static TopicBody.Item item(Article article, List<Author> signed) {
        List<SearchBody.Author> authors = signed.stream()
                .map(author -> new SearchBody.Author(
                        author.slug(), author.name(), author.role().word()))
                .toList();
        return new TopicBody.Item(
                article.slug(), article.title(), article.summary(), authors.get(0), authors, article.releasedAt());
    }

    private static List<String> slugs(Collection<UUID> ids, Map<UUID, Article> known) {
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Article::slug)
                .toList();
    }
}
