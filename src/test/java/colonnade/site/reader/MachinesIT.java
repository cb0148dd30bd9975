package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;

/** What pages say to search engines, to whoever shows a link, and to browsers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MachinesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.known("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);
    private final String title = People.unique("</script><b>机器");
    private final String slug = press.release(author, reviewer, group, title, "正文 *第一段*。".repeat(60));
    private final String article = "/articles/" + Press.encoded(slug);
    private final Browser browser = new Browser(Suite.url());

    @Test
    void whatTheServerTellsProgramsIsNoPageForBrowsers() {
        for (String path : List.of("/health", "/health/ready", "/metrics", "/openapi")) {
            var headers = browser.get(path).headers();

            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        }
    }

    @Test
    void anArticleDescribesItselfInTheWordsOfSchemaOrg() {
        press.correct(author, reviewer, group, slug, "更正", "新的正文");

        var graph = jsonLd(browser.get(article).body()).getJsonArray("@graph");
        var told = graph.getJsonObject(0);

        assertThat(told.getString("@type")).isEqualTo("Article");
        assertThat(told.getString("headline")).isEqualTo(title);
        assertThat(told.getString("url")).isEqualTo(Suite.url() + article);
        assertThat(told.getString("inLanguage")).isEqualTo("zh-CN");
        assertThat(Instant.parse(told.getString("dateModified")))
                .isAfter(Instant.parse(told.getString("datePublished")));
        assertThat(told.getJsonArray("author").getJsonObject(0).getString("url"))
                .isEqualTo(Suite.url() + "/authors/" + author.handle());
        assertThat(told.getJsonObject("publisher").getString("name")).contains("柱廊");
        assertThat(api.get(told.getString("image")).expect(200).header("Content-Type"))
                .isEqualTo("image/png");
        var crumbs = graph.getJsonObject(1).getJsonArray("itemListElement").getValuesAs(JsonObject.class);
        assertThat(crumbs).extracting(crumb -> crumb.getInt("position")).containsExactly(1, 2, 3);
        assertThat(crumbs.get(1).getString("item")).isEqualTo(Suite.url() + "/groups/" + group);
    }

    @Test
    void aLinkToAnArticleIsShownWithAPictureAndAShortDescription() {
        var page = browser.get(article + "?utm_source=x&lang=en").body();

        assertThat(meta(page, "property", "og:type")).containsExactly("article");
        assertThat(meta(page, "property", "og:url")).containsExactly(Suite.url() + article);
        assertThat(meta(page, "property", "og:locale")).containsExactly("en_US");
        assertThat(meta(page, "name", "twitter:card")).containsExactly("summary_large_image");
        assertThat(meta(page, "property", "og:image")).hasSize(1).allMatch(image -> image.startsWith("http"));
        assertThat(meta(page, "name", "description").get(0))
                .startsWith("正文 第一段。")
                .hasSizeLessThanOrEqualTo(161);
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + Suite.url() + article + "\">")
                .doesNotContain("rel=\"alternate\" hreflang");
    }

    @Test
    void aPageThatIsInBothLanguagesNamesTheOther() {
        var page = browser.get("/groups/" + group + "?lang=en").body();
        var here = Suite.url() + "/groups/" + group;

        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + here + "?lang=en\">")
                .contains("hreflang=\"zh-CN\" href=\"" + here + "?lang=zh-CN\"")
                .contains("hreflang=\"en\" href=\"" + here + "?lang=en\"")
                .contains("hreflang=\"x-default\" href=\"" + here + "\"");
    }

    @Test
    void theSitemapNamesEveryArticleAndEveryListInFilesThatExist() throws Exception {
        String topic = People.unique("topic").toLowerCase(Locale.ROOT);
        api.as(people.adminToken())
                .put("/topics/" + topic, "{\"name\":\"话题\",\"rule\":{\"tags\":[\"" + topic + "\"]}}")
                .expect(201);

        var index = xml(browser.get("/sitemap.xml").body());
        var files = texts(index, "loc");
        assertThat(index.getDocumentElement().getTagName()).isEqualTo("sitemapindex");
        assertThat(texts(index, "lastmod")).isNotEmpty().allSatisfy(Instant::parse);

        var named = new ArrayList<String>();
        for (var file : files) {
            var urls = xml(browser.get(file).body());
            assertThat(urls.getDocumentElement().getTagName()).isEqualTo("urlset");
            named.addAll(texts(urls, "loc"));
        }
        assertThat(named)
                .contains(Suite.url() + article)
                .contains(Suite.url() + "/groups/" + group, Suite.url() + "/authors/" + author.handle())
                .contains(Suite.url() + "/topics/" + topic)
                .doesNotHaveDuplicates();
    }

    @Test
    void aListSaysInTheSitemapWhenItsNewestArticleCame() {
        var released =
                api.get("/articles/" + Press.encoded(slug)).expect(200).json().getString("releasedAt");

        assertThat(browser.get("/sitemap/groups.xml").body())
                .contains("/groups/" + group + "</loc><lastmod>" + released + "</lastmod>");
    }

    @Test
    void whatIsNoFileOfTheSitemapIsNotThere() {
        for (var file :
                List.of("1970-01", "2026-13", "2026-11-0", "2026-11-9999", "groups-0", "groups-9999", "members")) {
            assertThat(browser.get("/sitemap/" + file + ".xml").statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    @Test
    void aBrowserMaySearchFromItsAddressBarInEitherLanguage() throws Exception {
        for (var lang : List.of("zh-CN", "en")) {
            var answer = browser.get("/opensearch.xml?lang=" + lang);
            var described = xml(answer.body());

            assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept-Language");
            assertThat(texts(described, "ShortName").get(0)).hasSizeLessThanOrEqualTo(16);
            assertThat(texts(described, "Language")).containsExactly(lang);
            assertThat(((org.w3c.dom.Element)
                                    described.getElementsByTagName("Url").item(0))
                            .getAttribute("template"))
                    .isEqualTo(Suite.url() + "/search?q={searchTerms}&lang=" + lang);
        }
        assertThat(browser.get("/?lang=en").body()).contains("href=\"/opensearch.xml?lang=en\"");
    }

    private static JsonObject jsonLd(String page) {
        var found = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        try (var reader = Json.createReader(new StringReader(found.group(1)))) {
            return reader.readObject();
        }
    }

    private static List<String> meta(String page, String attribute, String name) {
        return Pattern.compile("<meta " + attribute + "=\"" + name + "\" content=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> texts(Document document, String tag) {
        var found = document.getElementsByTagName(tag);
        var texts = new ArrayList<String>();
        for (var i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
