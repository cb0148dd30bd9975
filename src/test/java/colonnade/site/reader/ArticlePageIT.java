package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Statements;
import colonnade.testing.Suite;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArticlePageIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.person("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);
    private final String column = column();

    @Test
    void aKeeperBeginsACorrectionFromThePage() {
        var article = release("更正的开始");
        var keeper = signedIn(author);
        assertThat(keeper.get(article).body()).contains("更正与撤稿");

        var without = keeper.submit(article, article + "/correction", Map.of("note", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("id=\"field-note-wrong\"");

        var draft = keeper.submit(article, article + "/correction", Map.of("note", "改了版本号"));
        assertThat(draft.statusCode()).isEqualTo(303);
        assertThat(keeper.get(location(draft)).body()).contains("更正已开始", "更正的开始");

        var second = keeper.submit(article, article + "/correction", Map.of("note", "再来一次"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("下一版已经有人在写", "再来一次</textarea>");
    }

    @Test
    void anotherKeeperSeesWhoseCorrectionIsOpenAndEndsItForTheirOwn() {
        var article = release("没人再写的更正");
        signedIn(author).submit(article, article + "/correction", Map.of("note", "先写的"));
        var editor = people.person("editor");
        people.giveSite(editor, "editor");
        var keeper = signedIn(editor);
        var page = keeper.get(article).body();
        assertThat(page).contains(author.handle() + " 已经开始了一次更正", "确认结束 " + author.handle() + " 的更正");
        var form = new HashMap<>(Map.of("note", "我来写", "instead", instead(page)));

        var unsure = keeper.submit(article, article + "/correction", form);
        form.put("sure", "yes");
        var begun = keeper.submit(article, article + "/correction", form);

        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("id=\"sure-correction-wrong\"", "我来写</textarea>");
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(keeper.get(location(begun)).body()).contains("之前的更正已结束，新的更正已开始");
        assertThat(signedIn(author).get("/desk/notices").body()).contains("另写了一份", "随时可以取回");
    }

    @Test
    void aCorrectionThatGroupsJudgeIsShownAndCannotBeEnded() {
        var article = release("正在评审的更正");
        var keeper = signedIn(author);
        var begun = keeper.submit(article, article + "/correction", Map.of("note", "改了版本号"));
        press.offer(author, location(begun).replaceFirst("^/desk/drafts/([^?]*).*", "$1"));

        var refused = keeper.submit(article, article + "/correction", Map.of("note", "再来一次"));

        assertThat(keeper.get(article).body())
                .contains("您已经开始了一次更正", "小组正在评审它")
                .doesNotContain("name=\"instead\"", "id=\"field-note\"");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("再来一次</textarea>");
    }

    @Test
    void aRetractionIsConfirmedByNameAndLeavesANotice() {
        var article = release("撤稿的结果");
        var keeper = signedIn(author);

        var unsure = keeper.submit(article, article + "/retraction", Map.of("reason", "数据来源有误"));
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("请先勾选确认", "数据来源有误</textarea>", "确认撤下《撤稿的结果");

        var done = keeper.submit(article, article + "/retraction", Map.of("reason", "数据来源有误", "sure", "yes"));
        assertThat(done.statusCode()).isEqualTo(303);
        var notice = new Browser(Suite.url()).get(location(done));
        assertThat(notice.statusCode()).isEqualTo(410);
        assertThat(notice.body()).contains("本文已撤稿", "数据来源有误");
    }

    @Test
    void readersAreNotShownTheFormsAndMayNotSendThem() {
        var article = release("读者看到的");
        var reader = signedIn(reviewer);

        assertThat(reader.get(article).body()).doesNotContain("更正与撤稿", "<form class=\"form");
        assertThat(new Browser(Suite.url()).get(article).body()).doesNotContain("更正与撤稿");
        var refused = reader.submit("/desk/account", article + "/retraction", Map.of("reason", "不喜欢", "sure", "yes"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("文章的作者、所在小组的组织者和本站编辑");
        assertThat(reader.get(article).statusCode()).isEqualTo(200);
    }

    /** An address with something else in it is made anew each time: see KeepPages. */
    @Test
    void aPageThatIsNotKeptCostsTheDatabaseEightStatements() {
        release("前一篇");
        var article = release("中间这一篇");
        release("后一篇");
        var reader = new Browser(Suite.url());
        assertThat(reader.get(article).body()).contains("前一篇", "后一篇", "Group " + group, "相关文章");

        var asked = Statements.of(() -> reader.get(article + "?fresh"));
        assertThat(asked.values().stream().mapToLong(Long::longValue).sum())
                .as("%s", asked)
                .isEqualTo(8);
    }

    private String column() {
        var slug = People.unique("column");
        api.as(author.token())
                .post(
                        "/columns",
                        Json.createObjectBuilder()
                                .add("slug", slug)
                                .add("title", "慢读")
                                .build()
                                .toString())
                .expect(201);
        return slug;
    }

    /** Its page. */
    private String release(String title) {
        var written = Json.createObjectBuilder()
                .add("title", title + " " + People.unique("x"))
                .add("body", "正文")
                .add("column", column)
                .add("tags", Json.createArrayBuilder().add(column));
        var draft = Press.id(api.as(author.token())
                .post("/drafts", written.build().toString())
                .expect(201));
        var submission = press.offer(author, draft, group);
        press.judge(reviewer, submission, group, "accept");
        return "/articles/" + Press.encoded(press.addressOf(author, submission));
    }

    private static String instead(String page) {
        return page.replaceFirst("(?s).*name=\"instead\" value=\"([^\"]*)\".*", "$1");
    }

    private static Browser signedIn(Person person) {
        var browser = new Browser(Suite.url());
        browser.submit("/sign-in", "/sign-in", Map.of("handle", person.handle(), "password", People.PASSWORD));
        return browser;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
