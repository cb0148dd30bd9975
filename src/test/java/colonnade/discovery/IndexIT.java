package colonnade.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.id.Ids;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.TestDatabase;
import colonnade.testing.Until;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IndexIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final ImportedArticles articles = new ImportedArticles(api, people);

    @Test
    void afterARebuildIndexAndDatabaseAgree() {
        String mark = People.unique("i").replace("-", "");
        articles.put(mark, "重建 " + mark, "正文", List.of(), List.of());
        Until.holds("found", () -> total(mark) == 1);
        operator().post("/index/rebuild", null).expect(202);
        articles.put(mark + "-2", "期间 " + mark, "正文", List.of(), List.of());
        Until.holds("both found, and nothing differs", () -> {
            assertThat(total(mark)).as("never empty").isPositive();
            return total(mark) == 2 && agree();
        });
    }

    @Test
    void whatIsMissingStaleOrSurplusIsRepaired() throws Exception {
        String mark = People.unique("i").replace("-", "");
        articles.put(mark + "-1", "缺 " + mark, "正文", List.of(), List.of());
        articles.put(mark + "-2", "旧 " + mark, "正文", List.of(), List.of());
        Until.holds("both found, and nothing differs", () -> total(mark) == 2 && agree());
        String missing = id("缺-" + mark);
        String stale = id("旧-" + mark);
        node("DELETE", missing + "?version_type=external_gte&version=" + version(missing), null);
        raise(stale);
        UUID surplus = Ids.next();
        node("PUT", surplus.toString(), "{\"id\":\"" + surplus + "\",\"hidden\":false}");

        JsonObject found = operator().post("/index/repair", null).expect(202).json();

        assertThat(found.getJsonObject("examples").getJsonArray("missing").toString())
                .contains(missing);
        assertThat(found.getJsonObject("examples").getJsonArray("stale").toString())
                .contains(stale);
        assertThat(found.getInt("surplus")).isPositive();
        Until.holds("repaired", Duration.ofSeconds(20), () -> total(mark) == 2 && agree());
    }

    @Test
    void anIndexThatIsAheadOfItsDatabaseIsMadeAnew() throws Exception {
        String mark = People.unique("i").replace("-", "");
        articles.put(mark, "前 " + mark, "正文", List.of(), List.of());
        Until.holds("found, and nothing differs", () -> total(mark) == 1 && agree());
        String id = id("前-" + mark);
        node("PUT", id + "?version_type=external&version=" + (version(id) + 100), "{\"id\":\"" + id + "\"}");
        assertThat(agree()).isFalse();

        operator().post("/index/repair", null).expect(202);

        Until.holds("made anew", Duration.ofSeconds(30), this::agree);
    }

    @Test
    void withoutAnIndexEverythingIsMissing() throws Exception {
        String mark = People.unique("i").replace("-", "");
        articles.put(mark, "无 " + mark, "正文", List.of(), List.of());
        Until.holds("found", () -> total(mark) == 1);
        JsonObject aliases = Json.createReader(new StringReader(send("GET", "/articles/_alias", null)))
                .readObject();
        send("DELETE", "/" + aliases.keySet().iterator().next(), null);

        JsonObject check = operator().get("/index/check").expect(200).json();

        assertThat(check.getInt("index")).isZero();
        assertThat(check.getInt("missing")).isEqualTo(check.getInt("database"));
        operator().post("/index/repair", null).expect(202);
        Until.holds("made anew", Duration.ofSeconds(30), () -> agree() && total(mark) == 1);
    }

    @Test
    void anotherNameOfAGroupIsFoundSoon() {
        String mark = People.unique("i").replace("-", "");
        String group = people.group("vertical");
        articles.put(mark, "改名 " + mark, "正文", List.of(), List.of(group));
        Until.holds("found", () -> total(mark) == 1);
        Api admin = operator();
        Answer now = admin.get("/groups/" + group).expect(200);
        admin.with("If-Match", now.header("ETag"))
                .put("/groups/" + group, "{\"name\":\"" + mark + "renamed\",\"kind\":\"vertical\"}")
                .expect(200);
        Until.holds("found by the new name", () -> total(mark + "renamed") == 1 && agree());
    }

    @Test
    void anotherNameOfAColumnIsFoundSoon() {
        String mark = People.unique("i").replace("-", "");
        Api admin = operator();
        admin.post("/columns", "{\"slug\":\"" + mark + "\",\"title\":\"专栏\"}").expect(201);
        articles.inColumn(mark, "改名 " + mark, mark);
        Until.holds("found", () -> total(mark) == 1);
        Answer now = admin.get("/columns/" + mark).expect(200);
        admin.with("If-Match", now.header("ETag"))
                .put("/columns/" + mark, "{\"title\":\"" + mark + "renamed\"}")
                .expect(200);
        Until.holds("found by the new name", () -> total(mark + "renamed") == 1 && agree());
    }

    @Test
    void onlyOperatorsMayLookAndRebuild() {
        Api anybody = api.as(people.person("zhao").token());
        assertThat(anybody.get("/index/check").expect(403).problem()).isEqualTo("forbidden");
        anybody.post("/index/rebuild", null).expect(403);
        api.get("/index/check").expect(401);
    }

    private Api operator() {
        return api.as(people.adminToken());
    }

    private boolean agree() {
        JsonObject check = operator().get("/index/check").expect(200).json();
        return check.getInt("database") == check.getInt("index")
                && check.getInt("missing") + check.getInt("stale") + check.getInt("surplus") == 0;
    }

    private static String id(String slug) throws SQLException {
        return value("select id::text from article where slug = ?", slug);
    }

    private static long version(String id) throws SQLException {
        return Long.parseLong(value("select index_version::text from article where id::text = ?", id));
    }

    /** As a message to the index that was lost would leave it. */
    private static void raise(String id) throws SQLException {
        value("update article set index_version = index_version + 1 where id::text = ? returning slug", id);
    }

    private static String value(String sql, String parameter) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void node(String method, String document, String body) throws Exception {
        send(method, "/articles/_doc/" + document, body);
    }

    /** Behind the product's back. */
    private static String send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(Suite.searchNode().url().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private int total(String mark) {
        return api.get("/search?q=" + mark).expect(200).json().getInt("total");
    }
}
