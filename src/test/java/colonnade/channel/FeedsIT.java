package colonnade.channel;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FeedsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.person("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);
    private final String title = People.unique("<b>]]>&amp; \uD83D\uDE00");
    private final String slug = press.release(
            author, reviewer, group, title, "见 [这里](/groups/" + group + ") 和 [下面](#尾)。\n\n```xml\n<a>]]></a>\n```\n");

    @Test
    void everyFormatIsValidWhateverTheTitleHolds() throws Exception {
        assertThat(xml("atom").getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo(title);
        assertThat(xml("rss").getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo(title);
        assertThat(feed("json").json().getJsonArray("items").getJsonObject(0).getString("title"))
                .isEqualTo(title);
    }

    @Test
    void theWholeTextIsThereWithAbsoluteLinks() throws Exception {
        String html = xml("atom").getElementsByTagName("content").item(0).getTextContent();

        assertThat(html)
                .contains("href=\"" + Suite.url() + "/groups/" + group + "\"")
                .contains("href=\"" + Suite.url() + "/articles/" + Press.encoded(slug) + "#");
    }

    @Test
    void theAuthorAndTheSiteHaveItToo() {
        assertThat(api.get(Suite.url() + "/authors/" + author.handle() + "/feed.rss")
                        .expect(200)
                        .body())
                .contains("urn:uuid:");
        assertThat(api.get(Suite.url() + "/feed.json").expect(200).body()).contains(slug);
        api.get(Suite.url() + "/authors/nobody-here/feed.atom").expect(404);
        api.get(Suite.url() + "/groups/nothing-here/feed.atom").expect(404);
    }

    @Test
    void whoHasItAlreadyGetsNothingUntilSomethingIsNew() {
        Answer first = feed("atom");
        Api again = api.with("If-None-Match", first.header("ETag"));
        again.get(path("atom")).expect(304);

        press.release(author, reviewer, group, People.unique("新"), "正文");

        again.get(path("atom")).expect(200);
    }

    @Test
    void aTimeDoesNotTellWhetherAFeedChanged() {
        Answer first = feed("atom");
        String before = first.header("ETag");
        assertThat(first.header("Last-Modified")).isNull();

        api.as(author.token())
                .post("/articles/" + Press.encoded(slug) + "/retraction", "{\"reason\":\"有误\"}")
                .expect(202);

        Answer after = api.with("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT")
                .get(path("atom"))
                .expect(200);
        assertThat(after.header("ETag")).isNotEqualTo(before);
    }

    private Answer feed(String format) {
        return api.get(path(format)).expect(200);
    }

    private String path(String format) {
        return Suite.url() + "/groups/" + group + "/feed." + format;
    }

    private Document xml(String format) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed(format).body().getBytes(StandardCharsets.UTF_8)));
    }
}
