package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk as a browser without scripts uses it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeskPagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);

    @Test
    void whoIsNotSignedInIsLedToSignInAndBack() {
        var answer = new Browser(Suite.url()).get("/desk/drafts?state=writing");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).endsWith("/sign-in?next=%2Fdesk%2Fdrafts%3Fstate%3Dwriting");
    }

    @Test
    void aDraftIsWrittenSubmittedAndJudgedWithPlainForms() {
        var group = people.group("regional");
        var reviewer = people.person("reviewer");
        people.give(group, reviewer, "reviewer");
        var author = signedIn(people.person("author"));

        var draft = location(author.submit(
                "/desk/drafts/new",
                "/desk/drafts/new",
                Map.of("title", "从零开始", "body", "先有内容，再有人。", "tags", "社区，增长", "then", "submission")));
        var submission = location(author.submit(draft, draft, Map.of("groups", group, "note", "第一次投稿")));
        assertThat(author.get(submission).body()).contains("正在等「Group " + group + "」的 1 位评审人中的 1 位", "第一次投稿");

        var judge = signedIn(reviewer);
        var task = "/desk/tasks/"
                + api.as(reviewer.token())
                        .get("/tasks?open=true&group=" + group)
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id");
        judge.submit(task, task + "/claim", Map.of());
        var without = judge.submit(task, task + "/verdict", Map.of("verdict", "decline", "reason", ""));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("id=\"field-reason-wrong\"");
        assertThat(judge.submit(task, task + "/verdict", Map.of("verdict", "accept"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(author.get(submission).body()).contains("采用了这篇文章", "文章已经发布");
    }

    @Test
    void aStaleSaveShowsBothTextsAndOverwritesNothing() {
        var lin = people.person("lin");
        var browser = signedIn(lin);
        var draft = draft(lin, "第一版");
        browser.submit(draft, draft, Map.of("version", "1", "title", "标题", "body", "另一个标签页里写的"));

        var refused = browser.submit(draft, draft, Map.of("version", "1", "title", "标题", "body", "这个标签页里写的"));

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body()).contains("别处刚刚保存过这份草稿", "这个标签页里写的</textarea>", "name=\"version\" value=\"2\"");
        assertThat(browser.get(draft).body()).contains("另一个标签页里写的</textarea>");
    }

    @Test
    void reviewersSeeTheTitleTheyJudgeAndAllSeeTheArticleAtOnce() {
        var reviewer = people.known("reviewer");
        var lin = people.person("lin");
        var first = press.group(reviewer);
        var submission = press.submit(lin, "投稿时的标题", "正文", first, press.group(reviewer));
        var author = signedIn(lin);
        var draft = find(
                "href=\"(/desk/drafts/[^\"]+)\"",
                author.get("/desk/submissions/" + submission).body());
        author.submit(draft, draft, Map.of("version", "1", "title", "还没有投的标题", "body", "正文"));
        press.judge(reviewer, submission, first, "accept");

        var judge = signedIn(reviewer);
        assertThat(judge.get("/desk/submissions/" + submission).body())
                .contains("<h1>投稿时的标题</h1>", "评审中", "文章已经发布", "/articles/" + Press.encoded("投稿时的标题"))
                .doesNotContain("还没有投的标题");
        assertThat(judge.get(draft + "/revisions").body()).contains("投稿时的标题").doesNotContain("还没有投的标题");
    }

    @Test
    void whatWaitsForItsAuthorStandsOnceAndWhatNeedsNobodyIsNotCounted() {
        var reviewer = people.known("reviewer");
        var lin = people.person("lin");
        var group = press.group(reviewer);
        press.submit(lin, "还在评审的", "正文", group);
        press.judge(reviewer, press.submit(lin, "退回来的", "正文", group), group, "request-changes");

        var desk = signedIn(lin).get("/desk").body();

        assertThat(desk).contains("现在要做的 <span class=\"count\">1</span>", "进行中 <span class=\"count\">1</span>");
        assertThat(desk.split(">退回来的</a></h3>", -1)).hasSize(2);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var lin = people.person("lin");
        var browser = signedIn(lin);
        var draft = draft(lin, "原文");

        assertThat(browser.post(draft + "/discard", "").statusCode()).isEqualTo(403);
        assertThat(browser.get(draft).body()).doesNotContain("这份草稿已丢弃");
    }

    @Test
    void aDiscardedDraftIsBroughtBack() {
        var lin = people.person("lin");
        var browser = signedIn(lin);
        var draft = draft(lin, "原文");

        browser.submit(draft, draft + "/discard", Map.of());
        assertThat(browser.get(draft).body()).contains("这份草稿已丢弃");
        browser.submit(draft, draft + "/restoration", Map.of());
        assertThat(browser.get(draft).body()).doesNotContain("这份草稿已丢弃");
    }

    @Test
    void nobodyOpensSomebodyElsesDraftAndTheRefusalNamesWhoMay() {
        var draft = draft(people.known("lin"), "原文");

        var refused = signedIn(people.known("wang")).get(draft);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("只有这篇草稿的发起人和同意参与写作的人可以这样做").doesNotContain("原文");
    }

    @Test
    void placesOfARoleNameTheRoleToEverybodyElse() {
        var browser = signedIn(people.known("lin"));

        assertThat(browser.get("/desk/operations").body()).contains("只有运维人员可以这样做");
        assertThat(browser.get("/desk/operations/mail").body()).contains("只有管理员可以这样做");
        assertThat(browser.get("/desk/people").body()).contains("只有管理员可以这样做");
        assertThat(browser.get("/desk/groups/new").body()).contains("只有管理员可以这样做");
        assertThat(browser.get("/desk/topics/new").body()).contains("只有本站编辑可以这样做");
        assertThat(browser.get("/desk/groups/" + people.group("general")).body())
                .contains("只有本组的组织者可以这样做");
    }

    @Test
    void anAdminFoundsAGroupAndGivesItPeople() {
        var admin = signedIn("admin");
        var slug = People.unique("desk-group");
        var lin = people.known("lin");

        var room = location(admin.submit(
                "/desk/groups/new",
                "/desk/groups/new",
                Map.of("slug", slug, "name", "桌边的人", "kind", "general", "charter", "## 我们写什么")));
        admin.submit(room, "/desk/groups/" + slug + "/people", Map.of("handle", lin.handle(), "role", "reviewer"));

        assertThat(admin.get(room).body()).contains("小组已成立", "桌边的人", lin.handle());
        assertThat(signedIn(lin).get("/desk/groups").body()).contains("桌边的人");
    }

    @Test
    void aChangedCharterIsNotOverwrittenByAnOlderForm() {
        var group = people.group("general");
        var room = "/desk/groups/" + group;
        var admin = signedIn("admin");
        var form = Map.of("version", "1", "name", "甲", "kind", "general", "charter", "先写的");
        var first = admin.submit(room, room, form);

        var second = admin.submit(room, room, Map.of("version", "1", "name", "乙", "kind", "general", "charter", "后写的"));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.body()).contains("后写的</textarea>", "现在保存的是", "先写的", "name=\"version\" value=\"2\"");
        var again = Map.of("version", "2", "name", "乙", "kind", "general", "charter", "后写的");
        assertThat(admin.submit(room, room, again).statusCode()).isEqualTo(303);
    }

    @Test
    void aColumnIsOpenedAndEdited() {
        var lin = people.known("lin");
        var browser = signedIn(lin);
        var slug = People.unique("column");
        browser.submit(
                "/desk/columns/new",
                "/desk/columns/new",
                Map.of("slug", slug, "title", "源码慢读", "about", "一次一个函数", "owners", lin.handle()));
        var room = "/desk/columns/" + slug;

        browser.submit(room, room, Map.of("version", "1", "title", "源码细读", "owners", lin.handle(), "cadence", "每周五"));

        assertThat(browser.get(room).body()).contains("value=\"源码细读\"", "value=\"每周五\"");
        var stale = browser.submit(room, room, Map.of("version", "1", "title", "源码速读", "owners", lin.handle()));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("value=\"源码速读\"", "<p class=\"as-written\">源码细读</p>", "name=\"version\" value=\"2\"");
    }

    @Test
    void anEditorMakesATopicAndEditsIt() {
        var editor = people.person("editor");
        people.giveSite(editor, "editor");
        var browser = signedIn(editor);
        var slug = People.unique("topic");
        var room = location(browser.submit(
                "/desk/topics/new", "/desk/topics/new", Map.of("slug", slug, "name", "话题", "rule/tags", "甲，乙")));

        assertThat(browser.get(room).body()).contains("value=\"甲，乙\"");
        browser.submit(room, "/desk/topics/" + slug, Map.of("version", "1", "name", "新名字", "rule/tags", "甲"));
        assertThat(browser.get("/desk/topics/" + slug).body()).contains("value=\"新名字\"");
        var stale =
                browser.submit(room, "/desk/topics/" + slug, Map.of("version", "1", "name", "旧名字", "rule/tags", "甲"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("value=\"旧名字\"", "<p class=\"as-written\">新名字</p>", "name=\"version\" value=\"2\"");
    }

    @Test
    void aNewPasswordKeepsThisBrowserAndSignsOutTheOthers() {
        var lin = people.person("lin");
        var here = signedIn(lin);
        var there = signedIn(lin);

        here.submit(
                "/desk/account",
                "/desk/account/password",
                Map.of("current", People.PASSWORD, "password", "another-long-password"));

        assertThat(here.get("/desk").statusCode()).isEqualTo(200);
        assertThat(there.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void anOperatorSeesHowThePartsDo() {
        var operator = people.person("operator");
        people.giveSite(operator, "operator");

        assertThat(signedIn(operator).get("/desk/operations").body()).contains("数据库", "流程引擎", "搜索索引");
    }

    @Test
    void onlyAnOperatorIsOfferedJsonLines() {
        var operator = people.person("operator");
        people.giveSite(operator, "operator");

        assertThat(signedIn(operator).get("/desk/imports").body()).contains("id=\"import-lines\"");
        assertThat(signedIn(people.known("lin")).get("/desk/imports").body()).doesNotContain("import-lines");
    }

    @Test
    void noticesAreMarkedAsSeen() {
        var lin = people.person("lin");
        people.give(people.group("general"), lin, "reviewer");
        var browser = signedIn(lin);
        var upTo = browser.get("/desk").body().replaceFirst("(?s).*name=\"upTo\" value=\"([^\"]+)\".*", "$1");

        browser.submit("/desk", "/desk/notices", Map.of("upTo", upTo));

        assertThat(browser.get("/desk").body()).doesNotContain("name=\"upTo\"");
    }

    private String draft(Person author, String body) {
        var written =
                Json.createObjectBuilder().add("title", "标题").add("body", body).build();
        return "/desk/drafts/"
                + api.as(author.token())
                        .post("/drafts", written.toString())
                        .expect(201)
                        .json()
                        .getString("id");
    }

    private static String find(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
        return found.group(1);
    }

    private static Browser signedIn(Person person) {
        return signedIn(person.handle());
    }

    private static Browser signedIn(String handle) {
        var browser = new Browser(Suite.url());
        browser.submit("/sign-in", "/sign-in", Map.of("handle", handle, "password", People.PASSWORD));
        return browser;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
