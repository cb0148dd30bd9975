package colonnade.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.HeldArticle;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TopicsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final ImportedArticles articles = new ImportedArticles(api, people);

    @Test
    void aTopicCollectsByTagAndByWordsWhatIsThereAndWhatComes() {
        String mark = mark();
        articles.put(mark + "-1", "先有 " + mark, "正文", List.of(mark), List.of());
        Answer made = put(editor(), mark, null, "{\"tags\":[\"" + mark + "\"],\"words\":[\"容器 编排\"]}")
                .expect(201);
        assertThat(titles(made)).containsExactly("先有 " + mark);
        articles.put(mark + "-2", "后来 " + mark, "正文", List.of(mark), List.of());
        assertThat(titles(get(mark))).containsExactlyInAnyOrder("先有 " + mark, "后来 " + mark);
        articles.put(mark + "-2", "后来 " + mark, "正文改了", List.of("other"), List.of());
        assertThat(titles(get(mark))).containsExactly("先有 " + mark);
    }

    @Test
    void groupsNarrowWhatTagsFind() {
        String mark = mark();
        String group = people.group("vertical");
        articles.put(mark + "-1", "组内 " + mark, "正文", List.of(mark), List.of(group));
        articles.put(mark + "-2", "组外 " + mark, "正文", List.of(mark), List.of());
        Answer made = put(editor(), mark, null, "{\"tags\":[\"" + mark + "\"],\"groups\":[\"" + group + "\"]}");
        assertThat(titles(made.expect(201))).containsExactly("组内 " + mark);
    }

    @Test
    void aTopicIsEditedWhileOneOfItsArticlesIsBeingReleased() throws Exception {
        String mark = mark();
        articles.put(mark, "甲 " + mark, "正文", List.of(mark), List.of());
        try (HeldArticle held = HeldArticle.of("甲-" + mark)) {
            String rule = "{\"tags\":[\"" + mark + "\"]}";
            api.as(editor().token())
                    .put(
                            "/topics/" + mark,
                            "{\"name\":\"" + mark + "\",\"rule\":" + rule + ",\"pinned\":[\"甲-" + mark + "\"]}")
                    .expect(201);
        }
    }

    @Test
    void pinnedStandFirstAndExcludedNotAtAll() {
        String mark = mark();
        articles.put(mark + "-1", "甲 " + mark, "正文", List.of(mark), List.of());
        articles.put(mark + "-2", "乙 " + mark, "正文", List.of(mark), List.of());
        articles.put(mark + "-3", "丙 " + mark, "正文", List.of(), List.of());
        Person editor = editor();
        put(editor, mark, null, "{\"tags\":[\"" + mark + "\"]}").expect(201);
        String body =
                "{\"name\":\"x\",\"rule\":{\"tags\":[\"%1$s\"]},\"pinned\":[\"丙-%1$s\"],\"excluded\":[\"甲-%1$s\"]}"
                        .formatted(mark);
        Answer changed = api.as(editor.token())
                .with("If-Match", "\"1\"")
                .put("/topics/" + mark, body)
                .expect(200);
        assertThat(titles(changed)).containsExactly("丙 " + mark, "乙 " + mark);
    }

    @Test
    void searchingForAnAliasFindsTheTopicAndItsArticles() {
        String mark = mark();
        articles.put(mark + "-1", "没有那个词", "正文", List.of(mark), List.of());
        String body = "{\"name\":\"名 %1$s\",\"aliases\":[\"别名 %1$s\"],\"rule\":{\"tags\":[\"%1$s\"]}}".formatted(mark);
        api.as(editor().token()).put("/topics/" + mark, body).expect(201);
        Until.holds("found by alias", () -> {
            JsonObject answer = api.get("/search?q=%E5%88%AB%E5%90%8D%20" + mark)
                    .expect(200)
                    .json();
            return answer.getInt("total") == 1
                    && answer.getJsonArray("topics")
                            .getJsonObject(0)
                            .getString("slug")
                            .equals(mark);
        });
        assertThat(api.get("/search?topic=" + mark).json().getInt("total")).isEqualTo(1);
    }

    @Test
    void onlyEditorsMakeTopicsAndOnlyCuratorsAndEditorsChangeThem() {
        String mark = mark();
        Person anybody = people.person("wang");
        Person curator = people.person("chen");
        assertThat(put(anybody, mark, null, "{}").expect(403).problem()).isEqualTo("forbidden");
        api.put("/topics/" + mark, "{\"name\":\"x\"}").expect(401);
        api.as(editor().token())
                .put("/topics/" + mark, "{\"name\":\"x\",\"curators\":[\"" + curator.handle() + "\"]}")
                .expect(201);
        put(anybody, mark, "\"1\"", "{}").expect(403);
        put(curator, mark, "\"1\"", "{}").expect(200);
        api.as(curator.token())
                .with("If-Match", "\"2\"")
                .put("/topics/" + mark, "{\"name\":\"x\",\"curators\":[\"" + anybody.handle() + "\"]}")
                .expect(403);
    }

    @Test
    void aChangeFromAnOldVersionIsRefused() {
        String mark = mark();
        Person editor = editor();
        put(editor, mark, null, "{}").expect(201);
        put(editor, mark, null, "{}").expect(428);
        put(editor, mark, "\"1\"", "{}").expect(200);
        assertThat(put(editor, mark, "\"1\"", "{}").expect(412).problem()).isEqualTo("topic-changed");
    }

    @Test
    void whatIsUnknownIsNamed() {
        String mark = mark();
        Answer answer = put(editor(), mark, null, "{\"groups\":[\"nowhere\"],\"authors\":[\"nobody-here\"]}");
        assertThat(answer.expect(422).body()).contains("/rule/groups/0").contains("/rule/authors/0");
        api.get("/topics/" + mark).expect(404);
        put(editor(), "Not A Slug", null, "{}").expect(422);
    }

    private static String mark() {
        return People.unique("t").replace("-", "");
    }

    private Person editor() {
        Person editor = people.person("bian");
        people.giveSite(editor, "editor");
        return editor;
    }

    private Answer put(Person actor, String slug, String ifMatch, String rule) {
        Api as = api.as(actor.token());
        String body = "{\"name\":\"话题 " + slug + "\",\"rule\":" + rule + "}";
        return (ifMatch == null ? as : as.with("If-Match", ifMatch)).put("/topics/" + slug.replace(" ", "%20"), body);
    }

    private Answer get(String slug) {
        return api.get("/topics/" + slug).expect(200);
    }

    private static List<String> titles(Answer topic) {
        return topic.json().getJsonArray("articles").getValuesAs(JsonObject.class).stream()
                .map(article -> article.getString("title"))
                .toList();
    }
}
