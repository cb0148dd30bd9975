package colonnade.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FileImportIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person member = people.person("member");
    private final String title = People.unique("搬家");
    private final String url = "https://blog.example/" + People.unique("p");

    @Test
    void aFolderBecomesDraftsWithTheirImages() {
        String id = send(member.token(), "", blog().zip());

        assertThat(state(member.token(), id)).isEqualTo("done");
        JsonObject first = items(member.token(), id).get(0);
        assertThat(first.getString("state")).isEqualTo("imported");
        JsonObject draft = api.as(member.token())
                .get("/drafts/" + first.getString("draft"))
                .expect(200)
                .json();
        assertThat(draft.getString("title")).isEqualTo(title);
        assertThat(draft.getString("canonicalUrl")).isEqualTo(url);
        assertThat(draft.getJsonArray("tags")).hasSize(2);
        assertThat(draft.getString("body")).matches("(?s)正文。\\n!\\[图]\\(/images/[^)]+\\.png\\)");
        assertThat(items(member.token(), id).get(1).getJsonArray("warnings").getString(0))
                .contains("missing.png");
    }

    @Test
    void aDryRunImportsNothingUntilSomebodySaysWhat() {
        String id = send(member.token(), "&dryRun=true", blog().zip());
        assertThat(state(member.token(), id)).isEqualTo("ready");
        assertThat(api.as(member.token()).get("/drafts").json().getJsonArray("items"))
                .isEmpty();

        api.as(member.token())
                .post("/file-imports/" + id + "/start", "{\"items\":[2]}")
                .expect(202);

        assertThat(state(member.token(), id)).isEqualTo("done");
        assertThat(items(member.token(), id))
                .extracting(item -> item.getString("state"))
                .containsExactly("skipped", "imported");
        assertThat(api.as(member.token())
                        .post("/file-imports/" + id + "/start", "{}")
                        .problem())
                .isEqualTo("import-not-ready");
    }

    @Test
    void theSameAgainChangesNothingAndIsSaid() {
        send(member.token(), "", blog().zip());
        String again = send(member.token(), "", blog().zip());

        assertThat(items(member.token(), again))
                .allMatch(item -> item.getString("state").equals("skipped") && item.containsKey("draft"));
        assertThat(api.as(member.token()).get("/drafts").json().getJsonArray("items"))
                .hasSize(2);
    }

    @Test
    void anOperatorReleasesArticlesAndMembersHearOfThem() {
        Person operator = people.person("operator");
        people.giveSite(operator, "operator");
        assertThat(raw(member.token(), "&destination=articles", "# x\n\ny".getBytes())
                        .statusCode())
                .isEqualTo(403);

        String id = send(operator.token(), "&destination=articles", blog().zip());

        JsonObject first = items(operator.token(), id).get(0);
        JsonObject article = api.get("/articles/" + Press.encoded(first.getString("article")))
                .expect(200)
                .json();
        assertThat(article.getString("releasedAt")).isEqualTo("2020-01-02T00:00:00Z");
        assertThat(article.getString("canonicalUrl")).isEqualTo(url);
        assertThat(article.getJsonObject("author").getString("name")).isEqualTo("林晓");
        JsonObject known = items(member.token(), send(member.token(), "&dryRun=true", blog().zip()))
                .get(0);
        assertThat(known.getString("state")).isEqualTo("duplicate");
        assertThat(known.getString("article")).isEqualTo(first.getString("article"));
    }

    @Test
    void twoArticlesOfOneTitleHaveTwoAddresses() {
        Person operator = people.person("operator");
        people.giveSite(operator, "operator");
        byte[] zip = new Blog()
                .file("a/one.md", "# " + title + "\n\n一")
                .file("a/two.md", "# " + title + "\n\n二")
                .zip();

        assertThat(items(operator.token(), send(operator.token(), "&destination=articles", zip)))
                .extracting(item -> item.getString("article"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void draftsLinkToOneAnotherBySignpostsThatOnlyTheirAuthorMayFollow() {
        String id = send(
                member.token(),
                "",
                new Blog()
                        .file("p/a.md", "# " + title + "\n\n[后](./b.md#节) 与 [无](c.md)")
                        .file("p/b.md", "# " + title + " 二\n\n[前]({% post_url a %})")
                        .zip());

        List<JsonObject> items = items(member.token(), id);
        assertThat(draft(items.get(0)).getString("body")).isEqualTo("[后](/imported/" + id + "/2#h-节) 与 [无](c.md)");
        assertThat(items.get(0).getJsonArray("warnings").getString(0)).contains("c.md");
        assertThat(draft(items.get(1)).getString("body")).isEqualTo("[前](/imported/" + id + "/1)");
        assertThat(signpost(id, 2, member.token()))
                .hasValue("/desk/drafts/" + items.get(1).getString("draft"));
        assertThat(signpost(id, 2, people.person("other").token())).isEmpty();
        assertThat(signpost(id, 3, member.token())).isEmpty();
    }

    @Test
    void articlesLinkToOneAnotherByFileAndByTheAddressTheyHadAtTheirSite() {
        Person operator = people.person("operator");
        people.giveSite(operator, "operator");
        String site = "https://" + People.unique("site") + ".example";
        Blog blog = new Blog()
                .file("_config.yml", "url: " + site + "\npermalink: /:year/:title.html\n")
                .file("_posts/2020-01-02-a.md", "---\ntitle: " + title + "\n---\n[b]({% post_url 2020-01-03-b %})")
                .file(
                        "_posts/2020-01-03-b.md",
                        "---\ntitle: " + title + " 二\n---\n[a](" + site + "/2020/a.html) [x](" + site + "/x.html)");

        String id = send(operator.token(), "&destination=articles", blog.zip());

        List<JsonObject> items = items(operator.token(), id);
        String first = items.get(0).getString("article");
        String second = items.get(1).getString("article");
        assertThat(html(second))
                .containsAnyOf("href=\"/articles/" + first + "\"", "href=\"/articles/" + Press.encoded(first) + "\"")
                .contains(site + "/x.html");
        assertThat(html(first)).contains("/imported/" + id + "/2");
        assertThat(signpost(id, 2, "")).hasValue("/articles/" + Press.encoded(second));
    }

    @Test
    void aTextThatIsRefusedStopsNoOther() {
        byte[] zip = new Blog()
                .file("p/a.md", "# " + title + "\n\n一")
                .file("p/b.md", "# " + title + " 满\n\n" + "[a](a.md) ".repeat(39_000))
                .file("p/c.md", "# " + title + " 三\n\n三")
                .zip();

        List<JsonObject> items = items(member.token(), send(member.token(), "", zip));

        assertThat(items).extracting(item -> item.getString("state")).containsExactly("imported", "failed", "imported");
        assertThat(items.get(1).getString("problem")).isNotBlank();
    }

    @Test
    void theSameSentTwiceAtOnceIsThereOnce() {
        List<String> ids = Stream.of(raw(member.token(), "", blog().zip()), raw(member.token(), "", blog().zip()))
                .map(FileImportIT::id)
                .toList();

        ids.forEach(id -> assertThat(state(member.token(), id)).isEqualTo("done"));
        assertThat(ids.stream().flatMap(id -> items(member.token(), id).stream()))
                .extracting(item -> item.getString("state"))
                .containsExactlyInAnyOrder("imported", "imported", "skipped", "skipped");
    }

    @Test
    void whatCannotBeReadIsSaidInWords() {
        String broken = send(member.token(), "", "PK is not all of it".getBytes());
        assertThat(progress(member.token(), broken).getString("state")).isEqualTo("unreadable");
        assertThat(progress(member.token(), broken).getString("problem")).contains("zip");

        String inside = id(api.as(member.token())
                .post("/file-imports/feed", "{\"url\":\"http://127.0.0.1/feed.xml\"}")
                .expect(202));
        assertThat(state(member.token(), inside)).isEqualTo("unreadable");
        assertThat(progress(member.token(), inside).getString("problem")).contains("public internet");
        assertThat(api.as(member.token())
                        .post("/file-imports/feed", "{\"url\":\"file:///etc/passwd\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anImportIsItsSendersAlone() {
        String id = send(member.token(), "&dryRun=true", blog().zip());

        Api other = api.as(people.person("other").token());
        assertThat(other.get("/file-imports/" + id).status()).isEqualTo(404);
        assertThat(other.get("/file-imports/" + id + "/items").status()).isEqualTo(404);
        assertThat(other.post("/file-imports/" + id + "/start", "{}").status()).isEqualTo(404);
    }

    @Test
    void moreThanFitsIsRefused() {
        assertThat(raw(member.token(), "", new byte[(64 << 20) + 1]).statusCode())
                .isEqualTo(413);
        assertThat(raw(member.token(), "", new byte[0]).statusCode()).isEqualTo(422);
    }

    private Blog blog() {
        return new Blog()
                .file(
                        "b/source/_posts/a.md",
                        "---\ntitle: " + title + "\ndate: 2020-01-02\nauthor: 林晓\ntags: [PG, 社区]\ncanonical_url: " + url
                                + "\n---\n正文。\n{% asset_img p.png 图 %}\n")
                .file("b/source/_posts/a/p.png", png())
                .file("b/source/_posts/b.md", "# " + title + " 二\n\n![x](missing.png)\n");
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String send(String token, String query, byte[] bytes) {
        HttpResponse<String> answer = raw(token, query, bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = id(answer);
        state(token, id);
        return id;
    }

    private JsonObject draft(JsonObject item) {
        return api.as(member.token())
                .get("/drafts/" + item.getString("draft"))
                .expect(200)
                .json();
    }

    private String html(String article) {
        return api.get("/articles/" + Press.encoded(article)).expect(200).json().getString("html");
    }

    /** Where it leads, if anywhere. */
    private static Optional<String> signpost(String importId, int number, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Suite.url() + "/imported/" + importId + "/" + number));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build())
                .headers()
                .firstValue("Location")
                .map(address -> URI.create(address).getRawPath());
    }

    private static String id(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private static String id(Answer answer) {
        return answer.header("Location").replaceFirst(".*/", "");
    }

    private static HttpResponse<String> raw(String token, String query, byte[] bytes) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Suite.url() + "/api/v1/file-imports?name=blog.zip&lang=en" + query))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once it no longer works. */
    private String state(String token, String id) {
        Until.holds(
                "the import rests",
                Duration.ofSeconds(60),
                () -> !List.of("reading", "importing")
                        .contains(progress(token, id).getString("state")));
        return progress(token, id).getString("state");
    }

    private JsonObject progress(String token, String id) {
        return api.as(token).get("/file-imports/" + id + "?lang=en").expect(200).json();
    }

    private List<JsonObject> items(String token, String id) {
        return api.as(token)
                .get("/file-imports/" + id + "/items?lang=en")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
