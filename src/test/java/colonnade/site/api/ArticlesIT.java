package colonnade.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArticlesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.known("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);

    @Test
    void aTopicsArticlesAreListedFedAndFollowed() {
        String topic = People.unique("topic");
        String slug = press.release(author, reviewer, group, People.unique("收录"), "正文");
        api.as(people.adminToken())
                .put(
                        "/topics/" + topic,
                        "{\"name\":\"" + topic + "\",\"rule\":{\"tags\":[\"postgresql\"],\"groups\":[\"" + group
                                + "\"]}}")
                .expect(201);

        assertThat(press.list("topic=" + topic)).containsExactly(slug);
        assertThat(press.article(slug).json().getJsonArray("topics").getString(0))
                .isEqualTo(topic);
        assertThat(api.get(Suite.url() + "/topics/" + topic + "/feed.json")
                        .expect(200)
                        .body())
                .contains(slug);
        Api reader = api.as(author.token());
        reader.put("/follows/topic/" + topic, null).expect(204);
        assertThat(reader.get("/follows").body()).contains("\"kind\":\"topic\",\"name\":\"" + topic + "\"");
    }

    @Test
    void aListHasNoTextsAndAnArticleHasAll() {
        String slug = press.release(author, reviewer, group, People.unique("列表"), "只在正文里");

        assertThat(api.get("/articles?group=" + group).expect(200).body()).doesNotContain("只在正文里", "html");
        JsonObject article = press.article(slug).expect(200).json();
        assertThat(article)
                .containsKeys(
                        "slug",
                        "title",
                        "summary",
                        "html",
                        "tags",
                        "topics",
                        "author",
                        "groups",
                        "lang",
                        "releasedAt",
                        "edition");
        assertThat(article.getJsonArray("alsoAt").getJsonObject(0).getString("channel"))
                .isEqualTo("group-page");
        assertThat(article.getJsonArray("alsoAt").getJsonObject(0).getString("url"))
                .endsWith("/groups/" + group);
    }

    @Test
    void aFilterThatNamesNothingSaysSo() {
        assertThat(api.get("/articles?group=no-such").expect(404).problem()).isEqualTo("unknown-group");
        assertThat(api.get("/articles?topic=no-such").expect(404).problem()).isEqualTo("unknown-topic");
        api.get("/articles?column=no-such").expect(404);
        api.get("/articles?author=no-such").expect(404);
        api.get("/articles?topic=x&group=" + group).expect(422);
        api.get("/articles?limit=101").expect(422);
        api.get("/articles/no-such-article").expect(404);
    }
}
