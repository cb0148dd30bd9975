package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditionPagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.known("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);
    private final String slug = press.release(author, reviewer, group, People.unique("版本页"), "旧的一段\n\n不变的一段");
    private final String article = "/articles/" + Press.encoded(slug);
    private final Browser browser = new Browser(Suite.url());

    EditionPagesIT() {
        press.correct(author, reviewer, group, slug, "更正了<b>一段</b>", "新的一段\n\n不变的一段");
    }

    @Test
    void anArticleShowsAllItsCorrectionsTheNewestFirst() {
        press.correct(author, reviewer, group, slug, "第二次更正", "更新的一段\n\n不变的一段");

        var page = browser.get(article).body();

        assertThat(page).contains("更正记录", "更正了&lt;b&gt;一段&lt;/b&gt;", "第 3 版");
        assertThat(page.indexOf("第二次更正")).isLessThan(page.indexOf("更正了&lt;b&gt;"));
    }

    @Test
    void closedEditionsAreOnlyDatesAndNotes() {
        var list = browser.get(article + "/editions").body();

        assertThat(list)
                .contains("更正了&lt;b&gt;一段", "没有都公开旧版")
                .doesNotContain("/editions/1\"", "type=\"radio\"", "旧的一段");
        for (var closed : new String[] {"/editions/1", "/editions?from=1&to=2"}) {
            var refused = browser.get(article + closed);
            assertThat(refused.statusCode()).as(closed).isEqualTo(403);
            assertThat(refused.body()).contains("旧版没有公开", "Group " + group).doesNotContain("旧的一段");
        }
    }

    @Test
    void anEarlierEditionSaysThatItIsOne() {
        people.openEditions(group);

        var page = browser.get(article + "/editions/1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("这是第 1 版，已被更正；现在是第 2 版", "旧的一段", "<meta name=\"robots\" content=\"noindex\">")
                .contains("<link rel=\"canonical\" href=\"" + Suite.url() + article + "\">");
        assertThat(browser.get(article + "/editions/2").statusCode()).isEqualTo(303);
        assertThat(browser.get(article + "/editions/3").statusCode()).isEqualTo(404);
        assertThat(browser.get(article + "/editions/99999999999").statusCode()).isEqualTo(404);
        assertThat(browser.get(article + "/editions?from=x&to=-1").statusCode()).isIn(200, 400, 404);
    }

    @Test
    void twoEditionsAreComparedByWord() {
        people.openEditions(group);

        assertThat(browser.get(article + "/editions?from=2&to=1").body())
                .contains("从第 1 版到第 2 版的改动", "<del>旧</del><ins>新</ins>的一段");
    }

    @Test
    void anOrganiserOpensTheEditionsInTheGroupsRoom() {
        var organiser = people.person("organiser");
        people.give(group, organiser, "organiser");
        var room = new Browser(Suite.url());
        room.submit("/sign-in", "/sign-in", Map.of("handle", organiser.handle(), "password", People.PASSWORD));
        var version = api.get("/groups/" + group).header("ETag").replaceAll("\\D", "");
        var terms = Map.of("version", version, "name", "Group " + group, "kind", "general", "charter", "");

        var saved = room.submit("/desk/groups/" + group, "/desk/groups/" + group, with(terms, "openEditions", "yes"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(browser.get(article + "/editions/1").statusCode()).isEqualTo(200);
        assertThat(room.get("/desk/groups/" + group).body()).contains("name=\"openEditions\" value=\"yes\" checked");
    }

    @Test
    void aRetractedArticleHasNoEditionsToRead() {
        people.openEditions(group);
        api.as(author.token())
                .post("/articles/" + Press.encoded(slug) + "/retraction", "{\"reason\":\"数据有误\"}")
                .expect(202);

        for (var gone : new String[] {"/editions", "/editions/1", "/editions?from=1&to=2"}) {
            var answer = browser.get(article + gone);
            assertThat(answer.statusCode()).as(gone).isEqualTo(410);
            assertThat(answer.body()).contains("数据有误").doesNotContain("旧的一段");
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
