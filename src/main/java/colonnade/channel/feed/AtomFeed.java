package colonnade.channel.feed;

/** Atom 1.0, RFC 4287. */
final class AtomFeed {

    private AtomFeed() {}

    static String write(Feed feed) {
        return Xml.document(document -> document.element(
                "feed",
                xml -> {
                    xml.text("title", feed.title())
                            .text("subtitle", feed.about())
                            .text("id", feed.home())
                            .text("updated", feed.updated().toString())
                            .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self())
                            .empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
                    feed.items().forEach(item -> entry(xml, item));
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                feed.lang()));
    }

    private static void entry(Xml feed, FeedItem item) {
        feed.element(
                "entry",
                xml -> {
                    xml.text("title", item.title())
                            .text("id", item.id())
                            .text("published", item.published().toString())
                            .text("updated", item.updated().toString())
                            .empty("link", "rel", "alternate", "type", "text/html", "href", item.address())
                            .empty("link", "rel", "canonical", "href", item.canonical());
                    item.authors()
                            .forEach(author -> xml.element(
                                    "author",
                                    inside -> inside.text("name", author.name()).text("uri", author.address())));
                    item.tags().forEach(tag -> xml.empty("category", "term", tag));
                    if (!item.summary().isEmpty()) {
                        xml.text("summary", item.summary());
                    }
                    xml.text("content", item.html(), "type", "html");
                },
                "xml:lang",
                item.lang());
    }
}
