package colonnade.audience;

/** What is followed, as it is called. The address is that of its page. */
public record Followed(Follow follow, String slug, String name) {}
