package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/**
 * @param question as typed; empty where only facets were chosen
 * @param degraded the search server is away and the database answered
 * @param topics the collections whose name was searched for
 * @param chosen the facets in force; each link leads to the search without it
 * @param sorts relevance, newest
 * @param suggestions where to go when nothing was found
 */
public record SearchPage(
        String question,
        long total,
        boolean degraded,
        List<Link> topics,
        List<Hit> hits,
        List<Facet> facets,
        List<Link> chosen,
        List<Choice> sorts,
        List<Link> suggestions,
        String next)
        implements Page {

    /** @param titleHtml and {@code snippets}: escaped, with {@code <mark>} around what was found */
    public record Hit(Teaser article, String titleHtml, List<String> snippets) {}

    /** @param name group, topic, tag, author, lang or year */
    public record Facet(String name, List<Choice> choices) {}

    public record Choice(String text, String href, long count, boolean current) {}

    /** Nothing was asked yet. */
    public boolean blank() {
        return question.isBlank() && chosen.isEmpty();
    }
}
