package colonnade.discovery.api;

import colonnade.discovery.Found;
import colonnade.discovery.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param degraded the search server is away: plain answers from the database, without facets
 * @param topics those whose name, or one of whose aliases, was searched for
 */
public record SearchBody(
        long total,
        long tookMs,
        boolean degraded,
        List<Item> items,
        Map<String, List<Found.Count>> facets,
        List<TopicName> topics,
        String next) {

    public record Item(
            String slug,
            String title,
            String summary,
            String externalId,
            Found.Highlights highlights,
            Author author,
            List<Author> authors,
            Instant releasedAt,
            double score) {

        static Item of(Found.Item item) {
            List<Author> authors = item.authors().stream()
                    .map(author -> new Author(
                            author.slug(), author.name(), author.role().word()))
                    .toList();
            return new Item(
                    item.slug(),
                    item.title(),
                    item.summary(),
                    item.externalId(),
                    item.highlights(),
                    authors.get(0),
                    authors,
                    item.releasedAt(),
                    item.score());
        }
    }

    /**
     * One of those who signed it; the slug is the last part of {@code /authors/{slug}}, {@code role} author, co-author or
     * translator.
     */
    public record Author(String slug, String name, String role) {}

    public record TopicName(String slug, String name) {

        static TopicName of(Topic topic) {
            return new TopicName(topic.slug(), topic.name());
        }
    }

    static SearchBody of(Found found, long tookMs) {
        return new SearchBody(
                found.total(),
                tookMs,
                found.degraded(),
                found.items().stream().map(Item::of).toList(),
                found.facets(),
                found.topics().stream().map(TopicName::of).toList(),
                found.next());
    }
}
