package colonnade.channel.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** RSS 2.0 with the whole text in {@code content:encoded}. */
final class RssFeed {

    private RssFeed() {}

    static String write(Feed feed) {
        return Xml.document(document -> document.element(
                "rss",
                rss -> rss.element("channel", channel -> channel(channel, feed)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void channel(Xml xml, Feed feed) {
        xml.text("title", feed.title())
                .text("link", feed.home())
                .text("description", feed.about())
                .text("language", feed.lang())
                .text("lastBuildDate", date(feed.updated()))
                .empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
        feed.items().forEach(item -> xml.element("item", inside -> item(inside, item)));
    }

    private static void item(Xml xml, FeedItem item) {
        xml.text("title", item.title())
                .text("link", item.address())
                .text("guid", item.id(), "isPermaLink", "false")
                .text("pubDate", date(item.published()))
                .text("atom:updated", item.updated().toString())
                .empty("atom:link", "rel", "canonical", "href", item.canonical());
        item.authors().forEach(author -> xml.text("dc:creator", author.name()));
        item.tags().forEach(tag -> xml.text("category", tag));
        xml.text("description", item.summary()).text("content:encoded", item.html());
    }

    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
