package colonnade.channel.feed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** JSON Feed 1.1. */
final class JsonFeed {

    private JsonFeed() {}

    static String write(Feed feed) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        feed.items().forEach(item -> items.add(item(item)));
        return Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", feed.title())
                .add("description", feed.about())
                .add("home_page_url", feed.home())
                .add("feed_url", feed.self())
                .add("language", feed.lang())
                .add("items", items)
                .build()
                .toString();
    }

    private static JsonObjectBuilder item(FeedItem item) {
        JsonArrayBuilder authors = Json.createArrayBuilder();
        item.authors()
                .forEach(author -> authors.add(
                        Json.createObjectBuilder().add("name", author.name()).add("url", author.address())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", item.id())
                .add("url", item.address())
                .add("title", item.title())
                .add("content_html", item.html())
                .add("date_published", item.published().toString())
                .add("date_modified", item.updated().toString())
                .add("language", item.lang())
                .add("tags", Json.createArrayBuilder(item.tags()))
                .add("authors", authors);
        if (!item.summary().isEmpty()) {
            json.add("summary", item.summary());
        }
        if (!item.canonical().equals(item.address())) {
            json.add("external_url", item.canonical());
        }
        return json;
    }
}
