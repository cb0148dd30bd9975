package colonnade.channel.feed;

import java.util.Locale;
import java.util.function.Function;

/** The formats a feed comes in; each has its address, {@code feed.<extension>}. */
public enum FeedFormat {
    ATOM("application/atom+xml", AtomFeed::write),
    RSS("application/rss+xml", RssFeed::write),
    JSON("application/feed+json", JsonFeed::write);

    private final String type;
    private final Function<Feed, String> writer;

    FeedFormat(String type, Function<Feed, String> writer) {
        this.type = type + ";charset=utf-8";
        this.writer = writer;
    }

    public static FeedFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String type() {
        return type;
    }

    public String write(Feed feed) {
        return writer.apply(feed);
    }
}
