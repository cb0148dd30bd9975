package colonnade.channel.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FeedFormatTest {

    private static final Instant TIME = Instant.parse("2026-11-22T08:09:10Z");
    private static final String TITLE = "<b>\"A\" & ]]>\u0001\uFFFE\uD83D\uDE00";
    private static final Feed FEED = new Feed(
            "柱廊",
            "简介",
            "https://example.org",
            "https://example.org/feed.atom",
            "zh-CN",
            TIME,
            List.of(new FeedItem(
                    "urn:uuid:1",
                    "https://example.org/articles/a",
                    "https://elsewhere.org/a",
                    TITLE,
                    "摘要",
                    "<p>正文 &amp; ]]&gt;</p>",
                    List.of(
                            new FeedItem.Author("林 <晓>", "https://example.org/authors/lin"),
                            new FeedItem.Author("王砚秋", "https://example.org/authors/wang")),
                    List.of("C++", "<tag>"),
                    "en",
                    TIME,
                    TIME)));

    @Test
    void atomHoldsTheWholeArticle() throws Exception {
        Element entry =
                (Element) xml(FeedFormat.ATOM).getElementsByTagName("entry").item(0);

        assertThat(text(entry, "title")).isEqualTo("<b>\"A\" & ]]>\uD83D\uDE00");
        assertThat(text(entry, "content")).isEqualTo("<p>正文 &amp; ]]&gt;</p>");
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:1");
        assertThat(text(entry, "updated")).isEqualTo("2026-11-22T08:09:10Z");
        assertThat(text(entry, "name")).isEqualTo("林 <晓>");
        assertThat(((Element) entry.getElementsByTagName("link").item(1)).getAttribute("href"))
                .isEqualTo("https://elsewhere.org/a");
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("en");
    }

    @Test
    void rssHoldsTheWholeArticle() throws Exception {
        Element item =
                (Element) xml(FeedFormat.RSS).getElementsByTagName("item").item(0);

        assertThat(text(item, "content:encoded")).isEqualTo("<p>正文 &amp; ]]&gt;</p>");
        assertThat(text(item, "pubDate")).isEqualTo("Sun, 22 Nov 2026 08:09:10 GMT");
        assertThat(((Element) item.getElementsByTagName("guid").item(0)).getAttribute("isPermaLink"))
                .isEqualTo("false");
    }

    @Test
    void jsonHoldsTheWholeArticle() {
        JsonObject feed =
                Json.createReader(new StringReader(FeedFormat.JSON.write(FEED))).readObject();
        JsonObject item = feed.getJsonArray("items").getJsonObject(0);

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(item.getString("content_html")).isEqualTo("<p>正文 &amp; ]]&gt;</p>");
        assertThat(item.getString("external_url")).isEqualTo("https://elsewhere.org/a");
    }

    @Test
    void anEmptyFeedIsAFeed() throws Exception {
        Feed empty = new Feed("柱廊", "", "https://example.org", "https://example.org/feed", "en", TIME, List.of());

        for (FeedFormat format : List.of(FeedFormat.ATOM, FeedFormat.RSS)) {
            assertThat(parse(format.write(empty)).getDocumentElement().getTagName())
                    .isIn("feed", "rss");
        }
    }

    @Test
    void linksWorkOutsideThePage() {
        String html = "<a href=\"/g\">a</a><a href=\"#x\">b</a><img src=\"i.png\" /><a href=\"https://c.d\">c</a>"
                + "<a href=\"mailto:a@b.c\">d</a><a href=\"$1 %\">e</a>";

        assertThat(AbsoluteLinks.in(html, "https://origin.org/blog/a", "https://example.org/articles/a"))
                .isEqualTo("<a href=\"https://origin.org/g\">a</a><a href=\"https://example.org/articles/a#x\">b</a>"
                        + "<img src=\"https://origin.org/blog/i.png\" /><a href=\"https://c.d\">c</a>"
                        + "<a href=\"mailto:a@b.c\">d</a><a href=\"$1 %\">e</a>");
    }

    private static Document xml(FeedFormat format) throws Exception {
        return parse(format.write(FEED));
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
