package colonnade.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Statements;
import colonnade.testing.Suite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers get is kept, and never older than what was done. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeptPagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Browser browser = new Browser(Suite.url());

    @Test
    void aPageThatNothingChangedIsMadeOnce() {
        String group = people.group("regional");

        Map<String, Long> statements = Statements.of(() -> browser.get("/groups/" + group));

        assertThat(statements.values().stream().mapToLong(Long::longValue).sum())
                .isLessThanOrEqualTo(2);
    }

    @Test
    void whatWasReleasedOrChangedIsThereAtOnce() {
        String group = people.group("regional");
        assertThat(browser.get("/groups/" + group).body()).doesNotContain("新文章");
        String feed = "/groups/" + group + "/feed.atom";
        assertThat(browser.get(feed).body()).doesNotContain("新文章");

        String title = new Imported(api, people).article("新文章", "正文", group);

        assertThat(browser.get("/groups/" + group).body()).contains(title);
        assertThat(browser.get(feed).body()).contains(title);
        assertThat(browser.get("/").body()).contains(title);
        api.as(people.adminToken())
                .with("If-Match", api.get("/groups/" + group).header("ETag"))
                .put("/groups/" + group, "{\"name\":\"改了名字 " + group + "\",\"kind\":\"regional\"}")
                .expect(200);
        assertThat(browser.get("/groups/" + group).body()).contains("改了名字 " + group);
    }

    @Test
    void aRetractedArticleIsGoneAtOnce() {
        Press press = new Press(api, people);
        Person reviewer = people.known("reviewer");
        String slug = press.release(
                people.known("lin"), reviewer, press.group(reviewer), People.unique("taken-back"), "要收回的正文");
        String path = "/articles/" + Press.encoded(slug);
        assertThat(browser.get(path).body()).contains("要收回的正文");

        api.as(people.adminToken()).post("/articles/" + Press.encoded(slug) + "/retraction", "{\"reason\":\"有误\"}");

        HttpResponse<String> notice = browser.get(path);
        assertThat(notice.statusCode()).isEqualTo(410);
        assertThat(notice.body()).doesNotContain("要收回的正文");
    }

    @Test
    void whoIsSignedInAndWhoIsNotNeverGetEachOthersPage() {
        Person person = people.person("signed-in");
        Browser own = new Browser(Suite.url());
        own.submit("/sign-in", "/sign-in", Map.of("handle", person.handle(), "password", People.PASSWORD));
        browser.get("/groups");

        HttpResponse<String> personal = own.get("/groups");
        HttpResponse<String> everybodys = browser.get("/groups");

        assertThat(personal.body()).contains("href=\"/desk\"");
        assertThat(personal.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(everybodys.body()).doesNotContain("href=\"/desk\"", "_csrf");
        assertThat(everybodys.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(everybodys.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void eachLanguageHasItsOwnPage() {
        assertThat(browser.get("/topics").body()).contains("<html lang=\"zh-CN\">");
        assertThat(browser.get("/topics", "Accept-Language", "en").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/topics", "Accept-Language", "zh").body()).contains("<html lang=\"zh-CN\">");
        HttpResponse<String> english = browser.get("/topics?lang=en", "Accept-Language", "zh");
        assertThat(english.body()).contains("<html lang=\"en\">");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(english.headers().firstValue("Vary").orElseThrow())
                .contains("Accept-Language", "Accept-Encoding", "Cookie");
    }

    @Test
    void aFormThatIsCompressedHasATagOfItsOwn() throws Exception {
        browser.get("/groups");
        HttpResponse<byte[]> plain = ask("GET", "/groups", "Accept-Encoding", "identity");
        HttpResponse<byte[]> zipped = ask("GET", "/groups", "Accept-Encoding", "gzip");

        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "Content-Length")).isEqualTo(Integer.toString(zipped.body().length));
        assertThat(header(plain, "ETag")).startsWith("\"").isNotEqualTo(header(zipped, "ETag"));
        assertThat(header(plain, "Content-Security-Policy"))
                .isEqualTo(header(zipped, "Content-Security-Policy"))
                .isNotEmpty();
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        String tag = header(ask("GET", "/groups", "Accept-Encoding", "gzip"), "ETag");

        for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag + ", W/\"y\"", "*"}) {
            HttpResponse<byte[]> again = ask("GET", "/groups", "Accept-Encoding", "gzip", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(header(again, "Vary")).contains("Accept-Encoding");
        }
        for (String other : new String[] {"\"x\"", "x", "\"", "W/"}) {
            assertThat(ask("GET", "/groups", "Accept-Encoding", "gzip", "If-None-Match", other)
                            .statusCode())
                    .as(other)
                    .isEqualTo(200);
        }
    }

    @Test
    void whoAsksForTheHeadersGetsThem() throws Exception {
        HttpResponse<byte[]> page = ask("GET", "/groups", "Accept-Encoding", "identity");
        HttpResponse<byte[]> head = ask("HEAD", "/groups", "Accept-Encoding", "identity");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(page, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(header(page, "Content-Length"));
    }

    @Test
    void whatTheApiSaysIsKeptNowhere() {
        assertThat(api.as(people.known("lin").token()).get("/drafts").header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(api.get("/articles").header("Cache-Control")).isEqualTo("no-store");
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Suite.url() + path))
                .method(method, BodyPublishers.noBody())
                .headers(headers)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
