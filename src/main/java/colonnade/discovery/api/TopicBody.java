package colonnade.discovery.api;

import colonnade.discovery.TopicRule;
import java.time.Instant;
import java.util.List;

/**
 * A topic and a page of its collection.
 *
 * @param about Markdown
 * @param pinned slugs of articles; they stand before the others on the first page of {@code articles}
 * @param curators handles
 * @param next the cursor of the next page of articles; absent on the last
 */
public record TopicBody(
        String slug,
        String name,
        List<String> aliases,
        String about,
        TopicRule rule,
        List<String> pinned,
        List<String> excluded,
        List<String> curators,
        List<Item> articles,
        String next) {

    /** An article, {@code author} the first of its {@code authors}. */
    public record Item(
            String slug,
            String title,
            String summary,
            SearchBody.Author author,
            List<SearchBody.Author> authors,
            Instant releasedAt) {}

    /** A topic in a list. */
    public record Line(String slug, String name, List<String> aliases, String about) {}
}
