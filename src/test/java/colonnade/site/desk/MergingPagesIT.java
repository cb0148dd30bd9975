package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two texts from the same version, as a browser without scripts puts them together. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MergingPagesIT {

    private static final Map<String, String> MINE = Map.of(
            "version",
            "1",
            "title",
            "我的标题",
            "summary",
            "我的摘要",
            "tags",
            "我的，共同的",
            "body",
            "开头。\n\n中间。\n\n我写的结尾。",
            "lang",
            "zh-CN",
            "declarations",
            "original");

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person author = people.person("author");
    private final Browser browser = new Browser(Suite.url());
    private String draft;

    @BeforeEach
    void anotherTabSavesFirst() {
        browser.submit("/sign-in", "/sign-in", Map.of("handle", author.handle(), "password", People.PASSWORD));
        String id = api.as(author.token())
                .post("/drafts", "{\"title\": \"标题\", \"body\": \"开头。\\n\\n中间。\\n\\n结尾。\", \"lang\": \"zh-CN\"}")
                .expect(201)
                .json()
                .getString("id");
        draft = "/desk/drafts/" + id;
        api.as(author.token())
                .with("If-Match", "\"1\"")
                .put(
                        "/drafts/" + id,
                        "{\"title\": \"他的标题\", \"summary\": \"他的摘要\", \"tags\": [\"他的\", \"共同的\"],"
                                + " \"body\": \"他写的开头。\\n\\n中间。\\n\\n结尾。\", \"lang\": \"en\"}")
                .expect(200);
    }

    @Test
    void theSaveShowsBothAndChangesNothing() {
        var refused = browser.submit(draft, draft, MINE);

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body())
                .contains("他的标题", "我的标题", "他的摘要", "我的摘要", "他的、共同的", "我的、共同的", "英语", "原创")
                .contains("name=\"part-title\" value=\"theirs\"", "name=\"part-declarations\"", "name=\"side-0\"")
                .doesNotContain("name=\"part-column\"", "name=\"part-canonical\"");
        assertThat(saved().getString("title")).isEqualTo("他的标题");
        assertThat(saved().getInt("version")).isEqualTo(2);
    }

    @Test
    void ofEachPartThatDiffersTheChosenOneIsTaken() {
        var merged = browser.submit(
                draft,
                draft + "/merge",
                with(Map.of(
                        "take",
                        "merged",
                        "version",
                        "2",
                        "part-title",
                        "theirs",
                        "part-summary",
                        "mine",
                        "part-tags",
                        "theirs",
                        "part-lang",
                        "theirs",
                        "side-0",
                        "theirs",
                        "side-1",
                        "mine")));

        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(saved().getString("body")).isEqualTo("他写的开头。\n\n中间。\n\n我写的结尾。");
        assertThat(saved().getString("title")).isEqualTo("他的标题");
        assertThat(saved().getString("summary")).isEqualTo("我的摘要");
        assertThat(saved().getJsonArray("tags").toString()).isEqualTo("[\"他的\",\"共同的\"]");
        assertThat(saved().getString("lang")).isEqualTo("en");
        assertThat(saved().getJsonArray("declarations").toString()).isEqualTo("[\"original\"]");
        assertThat(kept()).contains("set-aside 我的标题", "saved 他的标题");
    }

    @Test
    void whereSomebodySavedAgainMeanwhileTheMergeIsNotWrittenOverIt() {
        var refused = browser.submit(draft, draft + "/merge", with(Map.of("take", "merged")));

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body())
                .contains("我写的结尾。", "他的标题", "name=\"version\" value=\"2\"")
                .as("the other language, at an address that shows a page")
                .contains("href=\"" + draft + "?lang=en\"");
        assertThat(saved().getString("body")).isEqualTo("他写的开头。\n\n中间。\n\n结尾。");
    }

    @Test
    void ofTheOneThatGivesWayWhollyARevisionStays() {
        var taken = browser.submit(draft, draft + "/merge", with(Map.of("take", "theirs", "version", "2")));

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(saved().getString("title")).isEqualTo("他的标题");
        assertThat(kept()).contains("set-aside 我的标题");
    }

    private static Map<String, String> with(Map<String, String> chosen) {
        Map<String, String> form = new HashMap<>(MINE);
        form.putAll(chosen);
        return form;
    }

    private JsonObject saved() {
        return api.as(author.token()).get(address()).expect(200).json();
    }

    /** Why each revision was kept, and its title. */
    private List<String> kept() {
        return api
                .as(author.token())
                .get(address() + "/revisions")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(revision -> revision.getString("act") + " " + revision.getString("title"))
                .toList();
    }

    private String address() {
        return Pattern.compile("^/desk").matcher(draft).replaceFirst("");
    }
}
