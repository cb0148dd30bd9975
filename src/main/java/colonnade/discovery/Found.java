package colonnade.discovery;

import colonnade.submission.ContributorRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The answer to a {@link Question}.
 *
 * @param total how many articles fit; while degraded, at most a thousand are counted
 * @param degraded answered by the database, because the search server is away
 * @param facets by {@link Facet#word()}, the most frequent values first; empty lists while degraded
 * @param topics those that the text names
 * @param next the cursor of the next page; null on the last
 */
public record Found(
        long total,
        boolean degraded,
        List<Item> items,
        Map<String, List<Count>> facets,
        List<Topic> topics,
        String next) {

    /** An article that fits. {@code score} is comparable within one answer only. */
    public record Item(
            UUID id,
            String slug,
            String externalId,
            String title,
            String summary,
            Highlights highlights,
            List<Author> authors,
            Instant releasedAt,
            double score) {}

    /** One of those who signed it; the slug is the last part of {@code /authors/{slug}}. */
    public record Author(String slug, String name, ContributorRole role) {}

    /** Safe HTML with the found words in {@code <mark>}. {@code title} is null where none of them stands in it. */
    public record Highlights(String title, List<String> body) {}

    /** How many of the found articles have the value. */
    public record Count(String value, long count) {}
}
