package colonnade.discovery;

import colonnade.platform.problem.ProblemType;

/** What this feature refuses. */
public enum DiscoveryProblem implements ProblemType {
    UNKNOWN_TOPIC("unknown-topic", 404),
    TOPIC_CHANGED("topic-changed", 412),
    SEARCH_AWAY("search-away", 503);

    private final String slug;
    private final int status;

    DiscoveryProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
