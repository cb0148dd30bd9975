package colonnade.discovery;

import colonnade.platform.http.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody searches for.
 *
 * @param text the words, stripped; empty to browse everything
 * @param chosen the values wanted of each facet, any of them; facets without choice are absent
 * @param from released at or after this; null for no limit
 * @param to released before this; null for no limit
 * @param after where the page begins; null for the first
 */
public record Question(
        String text, Map<Facet, List<String>> chosen, Instant from, Instant to, Order order, int limit, Cursor after) {

    /** How the answers are sorted. */
    public enum Order {
        RELEVANCE,
        NEWEST
    }

    public boolean browsing() {
        return text.isEmpty();
    }
}
