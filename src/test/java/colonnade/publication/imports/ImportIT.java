package colonnade.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Api operator = api.as(people.adminToken()).with("Content-Type", "application/x-ndjson");
    private final String id = People.unique("blog");
    private final String title = People.unique("迁移");

    @Test
    void aLineBecomesAnArticleWithAllThatItSays() {
        String group = people.group("vertical");

        JsonObject report = run("{\"externalId\":\"" + id + "\",\"title\":\"" + title
                + "\",\"body\":\"# 标题\\n\\n正文\",\"author\":\"王 小明\",\"date\":\"2019-05-06\",\"tags\":[\"TiDB\",\"#tidb\"],"
                + "\"groups\":[\"" + group + "\"],\"lang\":\"zh\",\"canonicalUrl\":\"https://example.org/a\","
                + "\"summary\":\"摘要\",\"unknown\":{\"x\":1}}");

        assertThat(report.getInt("imported")).isEqualTo(1);
        assertThat(report.getJsonArray("warnings")).isEmpty();
        JsonObject article = press.article(title).expect(200).json();
        assertThat(article.getString("externalId")).isEqualTo(id);
        assertThat(article.getString("releasedAt")).isEqualTo("2019-05-06T00:00:00Z");
        assertThat(article.getString("lang")).isEqualTo("zh-CN");
        assertThat(article.getJsonArray("tags").getString(0)).isEqualTo("TiDB");
        assertThat(article.getJsonArray("tags")).hasSize(1);
        assertThat(article.getJsonObject("author").getString("slug")).isEqualTo("~王-小明");
        assertThat(press.list("group=" + group)).containsExactly(title);
        assertThat(press.list("author=" + Press.encoded("~王-小明"))).contains(title);
    }

    @Test
    void theSameAgainChangesNothingAndAnotherTextIsTheNextEdition() {
        assertThat(run(line("一")).getInt("imported")).isEqualTo(1);
        assertThat(run(line("一")).getInt("unchanged")).isEqualTo(1);
        assertThat(run(line("二")).getInt("updated")).isEqualTo(1);

        JsonObject article = press.article(title).expect(200).json();
        assertThat(article.getInt("edition")).isEqualTo(2);
        assertThat(article.getString("html")).contains("二");
    }

    @Test
    void whatWasCorrectedHereIsNotUndoneByAnImport() {
        Person reviewer = people.known("reviewer");
        String group = press.group(reviewer);
        run(line("一"));
        Person editor = people.person("editor");
        people.giveSite(editor, "editor");
        String draft = Press.id(api.as(editor.token())
                .post("/articles/" + Press.encoded(title) + "/correction", "{\"note\":\"改了日期\"}")
                .expect(201));
        Answer now = api.as(editor.token()).get("/drafts/" + draft);
        api.as(editor.token())
                .with("If-Match", now.header("ETag"))
                .put("/drafts/" + draft, "{\"title\":\"" + title + "\",\"body\":\"改对了\"}")
                .expect(200);
        press.judge(reviewer, press.offer(editor, draft, group), group, "accept");

        JsonObject report = run(line("二"));

        assertThat(report.getInt("unchanged")).isEqualTo(1);
        assertThat(report.getJsonArray("warnings").getJsonObject(0).getString("detail"))
                .contains("accepted here");
        assertThat(press.article(title).json().getString("html")).contains("改对了");
        assertThat(press.list("group=" + group)).containsExactly(title);
    }

    @Test
    void linesOfOneArticleCountInTheirOrder() {
        JsonObject report = run(line("一") + "\n" + line("二") + "\n" + line("二"));

        assertThat(report.getInt("imported")).isEqualTo(1);
        assertThat(report.getInt("updated")).isEqualTo(1);
        assertThat(report.getInt("unchanged")).isEqualTo(1);
        assertThat(press.article(title).json().getString("html")).contains("二");
    }

    @Test
    void badLinesAreReportedAndSpoilNoOther() {
        JsonObject report = run("not json\n\n{\"externalId\":\"x\",\"body\":\"b\"}\n" + line("正文")
                + "\n{\"externalId\":\"x\",\"title\":[1],\"body\":\"b\"}\n[1]\n{\"externalId\":\"x\"} {}");

        assertThat(report.getInt("read")).isEqualTo(6);
        assertThat(report.getInt("imported")).isEqualTo(1);
        assertThat(report.getJsonArray("failed").getValuesAs(JsonObject.class))
                .extracting(failure -> failure.getInt("line"))
                .containsExactly(1, 3, 5, 6, 7);
        assertThat(report.getJsonArray("failed").getJsonObject(1).getString("problem"))
                .isEqualTo("“title” is missing");
    }

    @Test
    void whatCannotBeKeptIsAWarning() {
        JsonObject report = run("{\"externalId\":\"" + id + "\",\"title\":\"" + title
                + "\",\"body\":\"a\\u0000b \\ud800\",\"date\":\"2019-09-02T7:15:43+\",\"groups\":[\"no-such\"],"
                + "\"column\":\"no-such\",\"lang\":\"not a tag\",\"canonicalUrl\":\"javascript:1\"}");

        assertThat(report.getInt("imported")).isEqualTo(1);
        assertThat(report.getJsonArray("warnings")).hasSize(6);
        assertThat(press.article(title).json().getString("html")).contains("ab");
    }

    @Test
    void twoImportsOfOneLineAtOnceMakeOneArticle() {
        Answer first = operator.post("/imports", line("一")).expect(202);
        Answer second = operator.post("/imports", line("一")).expect(202);

        int imported = done(first).getInt("imported") + done(second).getInt("imported");
        int unchanged = done(first).getInt("unchanged") + done(second).getInt("unchanged");

        assertThat(imported).isEqualTo(1);
        assertThat(unchanged).isEqualTo(1);
    }

    @Test
    void onlyAnOperatorImports() {
        Api member = api.as(people.person("member").token()).with("Content-Type", "application/x-ndjson");

        assertThat(member.post("/imports", line("一")).expect(403).json().getString("needs"))
                .isEqualTo("operator");
        api.with("Content-Type", "application/x-ndjson")
                .post("/imports", line("一"))
                .expect(401);
        api.as(people.adminToken()).post("/imports", line("一")).expect(415);
        operator.get("/imports/0197a000-0000-7000-8000-000000000000").expect(404);
        operator.get("/imports/nonsense").expect(404);
    }

    private String line(String body) {
        return "{\"externalId\":\"" + id + "\",\"title\":\"" + title + "\",\"body\":\"" + body + "\"}";
    }

    private JsonObject run(String lines) {
        return done(operator.post("/imports", lines).expect(202));
    }

    private JsonObject done(Answer received) {
        String location = received.header("Location");
        Until.holds(
                "the import is worked off",
                Duration.ofSeconds(30),
                () -> operator.get(location).expect(200).json().getBoolean("done"));
        return operator.get(location).json();
    }
}
