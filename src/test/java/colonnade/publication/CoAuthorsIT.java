package colonnade.publication;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.Browser;
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
class CoAuthorsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person lin = people.person("lin");
    private final Person wang = people.person("wang");
    private final Person reviewer = people.person("reviewer");
    private final String group = press.group(reviewer);

    @Test
    void anArticleIsSignedByAllWhoAgreedInTheirOrder() {
        String article = released(wang, "author", lin, "translator");

        JsonObject json = api.get("/articles/" + article).expect(200).json();
        assertThat(authors(json)).containsExactly(wang.handle() + " author", lin.handle() + " translator");
        assertThat(json.getJsonObject("author").getString("slug")).isEqualTo(wang.handle());
    }

    @Test
    void whoHasNotAgreedIsLeftOut() {
        String draft = draft(wang, "author", lin, "co-author");
        String article = release(draft);

        assertThat(authors(api.get("/articles/" + article).json())).containsExactly(lin.handle() + " co-author");
    }

    @Test
    void anArticleIsFoundUnderEachOfItsAuthors() {
        String article = released(lin, "author", wang, "co-author");

        assertThat(slugs(api.get("/articles?author=" + wang.handle()))).containsExactly(article);
        assertThat(slugs(api.get("/articles?author=" + lin.handle()))).containsExactly(article);
        Until.holds(
                "the article is in the index",
                () -> slugs(api.get("/search?author=" + wang.handle())).equals(List.of(article)));
        assertThat(authors(api.get("/search?author=" + wang.handle())
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)))
                .containsExactly(lin.handle() + " author", wang.handle() + " co-author");
        assertThat(new Browser(Suite.url())
                        .get("/search?author=" + wang.handle())
                        .body())
                .contains(wang.handle() + "</a> 合著");
        assertThat(kinds(api.get("/members/" + wang.handle() + "/contributions")))
                .containsExactly("article");
        assertThat(kinds(api.get("/members/" + lin.handle() + "/contributions")))
                .containsExactly("article");
    }

    @Test
    void whoHelpsToWriteATextDoesNotJudgeIt() {
        String draft = draft(lin, "author", reviewer, "co-author");
        accept(reviewer, draft).expect(204);
        press.offer(lin, draft, group);

        assertThat(api.as(reviewer.token()).get("/tasks?group=" + group).json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void whoJoinsTheWritersLosesTheTaskTheyHold() {
        String draft = draft(lin, "author", reviewer, "co-author");
        String submission = press.offer(lin, draft, group);
        String task = taskOf(submission);
        api.as(reviewer.token())
                .put("/tasks/" + task + "/assignee", "{\"handle\":\"" + reviewer.handle() + "\"}")
                .expect(204);

        accept(reviewer, draft).expect(204);

        assertThat(api.as(reviewer.token())
                        .post("/tasks/" + task + "/verdict", "{\"verdict\":\"accept\"}")
                        .expect(403)
                        .problem())
                .isEqualTo("own-text");
        assertThat(api.as(reviewer.token())
                        .put("/tasks/" + task + "/assignee", "{\"handle\":\"" + reviewer.handle() + "\"}")
                        .expect(403)
                        .problem())
                .isEqualTo("own-text");
    }

    @Test
    void whoHasJudgedDoesNotJoinTheWritersMeanwhile() {
        String draft = draft(lin, "author", reviewer, "co-author");
        String submission = press.offer(lin, draft, group);
        press.judge(reviewer, submission, group, "request-changes");

        assertThat(accept(reviewer, draft).expect(409).problem()).isEqualTo("has-judged");
    }

    @Test
    void everyAuthorMayCorrectAndNobodyIsDroppedByAnother() {
        String article = released(lin, "author", wang, "co-author");
        Answer opened = api.as(wang.token())
                .post("/articles/" + article + "/correction", "{\"note\":\"改正\"}")
                .expect(201);
        String draft = Press.id(opened);

        JsonObject json = api.as(wang.token()).get("/drafts/" + draft).json();
        assertThat(json.getJsonArray("contributors")).hasSize(2);
        api.as(wang.token())
                .with("If-Match", "\"1\"")
                .put("/drafts/" + draft, "{\"title\":\"题\",\"body\":\"文\",\"contributors\":[]}")
                .expect(422);
        api.as(lin.token()).delete("/drafts/" + draft + "/contribution").expect(204);
        String again = press.offer(wang, draft, group);
        press.judge(reviewer, again, group, "accept");

        assertThat(authors(api.get("/articles/" + article).json())).containsExactly(wang.handle() + " co-author");
    }

    @Test
    void whoCorrectsWhatOthersWroteDoesNotSignIt() {
        String article = released(lin, "author", wang, "co-author");
        Person organiser = people.person("organiser");
        people.give(group, organiser, "organiser");
        String draft = Press.id(api.as(organiser.token())
                .post("/articles/" + article + "/correction", "{\"note\":\"改正\"}")
                .expect(201));
        api.as(organiser.token())
                .with("If-Match", "\"1\"")
                .put("/drafts/" + draft, "{\"title\":\"改过的题\",\"body\":\"改过\"}")
                .expect(200);
        press.judge(reviewer, press.offer(organiser, draft, group), group, "accept");

        JsonObject json = api.get("/articles/" + article).json();
        assertThat(json.getInt("edition")).isEqualTo(2);
        assertThat(authors(json)).hasSize(2);
    }

    private String released(Person first, String firstRole, Person second, String secondRole) {
        String draft = draft(first, firstRole, second, secondRole);
        accept(wang, draft).expect(204);
        return release(draft);
    }

    /** Lin's, whoever stands first. */
    private String draft(Person first, String firstRole, Person second, String secondRole) {
        String title = People.unique("together");
        return Press.id(api.as(lin.token())
                .post(
                        "/drafts",
                        "{\"title\":\"" + title + "\",\"body\":\"正文\",\"contributors\":[" + one(first, firstRole) + ","
                                + one(second, secondRole) + "]}")
                .expect(201));
    }

    private String release(String draft) {
        String submission = press.offer(lin, draft, group);
        press.judge(reviewer, submission, group, "accept");
        return api.as(lin.token()).get("/submissions/" + submission).json().getString("article");
    }

    private String taskOf(String submission) {
        return api
                .as(reviewer.token())
                .get("/tasks?group=" + group)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(task -> task.getString("submission").equals(submission))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private Answer accept(Person person, String draft) {
        return api.as(person.token()).put("/drafts/" + draft + "/contribution", "");
    }

    private static String one(Person person, String role) {
        return "{\"handle\":\"" + person.handle() + "\",\"role\":\"" + role + "\"}";
    }

    private static List<String> authors(JsonObject article) {
        return article.getJsonArray("authors").getValuesAs(JsonObject.class).stream()
                .map(author -> (author.getString("slug") + " " + author.getString("role", "")).strip())
                .toList();
    }

    private static List<String> slugs(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(article -> article.getString("slug"))
                .toList();
    }

    private static List<String> kinds(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("kind"))
                .toList();
    }
}
