package colonnade.publication;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CorrectionIT {

    private static final String NOTE = "{\"note\":\"更正了版本号\"}";

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.person("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);
    private final String slug = press.release(author, reviewer, group, People.unique("更正"), "旧的正文");

    @Test
    void theArticleStaysAsItIsUntilItsCorrectionIsAccepted() {
        String draft = Press.id(correct(author).expect(201));
        rewrite(draft, "新的正文");
        String submission = press.offer(author, draft);
        assertThat(press.article(slug).json().getString("html")).contains("旧的正文");

        press.judge(reviewer, submission, group, "accept");

        JsonObject article = press.article(slug).expect(200).json();
        assertThat(article.getInt("edition")).isEqualTo(2);
        assertThat(article.getString("html")).contains("新的正文");
        JsonObject correction = article.getJsonArray("corrections").getJsonObject(0);
        assertThat(correction.getString("note")).isEqualTo("更正了版本号");
        assertThat(correction.getString("at")).isNotBlank();
    }

    @Test
    void aCorrectionBeginsWithThePresentText() {
        String draft = Press.id(correct(author).expect(201));

        JsonObject text =
                api.as(author.token()).get("/drafts/" + draft).expect(200).json();

        assertThat(text.getString("body")).isEqualTo("旧的正文");
        assertThat(text.getJsonArray("tags")).hasSize(2);
    }

    @Test
    void onlyOneCorrectionIsOpenAtATime() {
        String draft = Press.id(correct(author).expect(201));

        Answer second = correct(author).expect(409);

        assertThat(second.problem()).isEqualTo("correction-open");
        assertThat(second.json().getString("draft")).isEqualTo(draft);
        assertThat(second.json().getString("by")).isEqualTo(author.handle());
        assertThat(second.json().getString("opened")).isNotBlank();
        api.as(author.token()).delete("/drafts/" + draft).expect(204);
        correct(author).expect(201);
    }

    @Test
    void anotherKeeperEndsACorrectionThatLeadsToNothing() {
        String silent = Press.id(correct(author).expect(201));
        Person editor = people.person("editor");
        people.giveSite(editor, "editor");
        correct(editor).expect(409);
        correctInsteadOf(silent, people.person("stranger")).expect(403);

        correctInsteadOf(silent, editor).expect(201);

        assertThat(draft(silent).getString("state")).isEqualTo("discarded");
        assertThat(api.as(author.token()).get("/me/notices").body()).contains("correction-replaced");
    }

    @Test
    void aCorrectionUnderReviewIsNotEndedByAnother() {
        String offered = Press.id(correct(author).expect(201));
        rewrite(offered, "正在评审");
        press.offer(author, offered);

        Answer refused = correctInsteadOf(offered, author);

        assertThat(refused.expect(409).problem()).isEqualTo("draft-in-review");
        assertThat(draft(offered).getString("state")).isEqualTo("submitted");
    }

    @Test
    void aCorrectionThatALaterOneOvertookIsOnRecordAndHindersNoOther() {
        String first = Press.id(correct(author).expect(201));
        rewrite(first, "先写的");
        api.as(author.token()).delete("/drafts/" + first).expect(204);
        String second = Press.id(correct(author).expect(201));
        rewrite(second, "后写的");
        press.judge(reviewer, press.offer(author, second), group, "accept");
        api.as(author.token()).post("/drafts/" + first + "/restoration", null);

        String submission = press.offer(author, first);
        press.judge(reviewer, submission, group, "accept");

        assertThat(press.article(slug).json().getString("html")).contains("后写的");
        assertThat(api.as(author.token())
                        .get("/submissions/" + submission + "/history")
                        .expect(200)
                        .body())
                .contains("edition-overtaken");
        correct(author).expect(201);
    }

    @Test
    void ofTwoRetractionsAtOnceTheSecondIsToldThatItIsDone() throws Exception {
        try (HeldArticle held = HeldArticle.of(slug)) {
            List<CompletableFuture<Answer>> both = Stream.of(1, 2)
                    .map(each -> CompletableFuture.supplyAsync(() -> retract(author)))
                    .toList();
            held.letGoWhenWaiting(2);

            assertThat(both).extracting(answer -> answer.get().status()).containsExactlyInAnyOrder(202, 410);
        }
    }

    @Test
    void aStrangerMayNeitherCorrectNorRetract() {
        Person stranger = people.person("stranger");

        assertThat(correct(stranger).expect(403).problem()).isEqualTo("forbidden");
        retract(stranger).expect(403);
        post(api, "/correction", NOTE).expect(401);
        correct(reviewer).expect(403);
    }

    @Test
    void aCorrectionSaysWhatItCorrects() {
        post(api.as(author.token()), "/correction", "{\"note\":\" \"}").expect(422);
        post(api.as(author.token()), "/retraction", "{}").expect(422);
    }

    @Test
    void aRetractedArticleLeavesANoticeAndNothingElse() {
        retract(author).expect(202);

        Answer gone = press.article(slug).expect(410);
        assertThat(gone.problem()).isEqualTo("article-retracted");
        assertThat(gone.json().getString("reason")).isEqualTo("数据来源有误");
        assertThat(press.list("group=" + group)).isEmpty();
        assertThat(press.list("author=" + author.handle())).isEmpty();
        assertThat(api.get(Suite.url() + "/groups/" + group + "/feed.json").body())
                .doesNotContain("旧的正文");
        correct(author).expect(410);
        retract(author).expect(410);
    }

    @Test
    void theArticlesAuthorDoesNotJudgeSomebodyElsesCorrectionOfIt() {
        people.give(group, author, "reviewer");
        Person organiser = people.person("organiser");
        people.give(group, organiser, "organiser");
        String submission = press.offer(organiser, Press.id(correct(organiser).expect(201)));
        Api as = api.as(author.token());
        String task = api.as(reviewer.token())
                .get("/tasks?open=true&group=" + group)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");

        assertThat(as.get("/tasks?open=true").body()).doesNotContain(submission);
        assertThat(as.put("/tasks/" + task + "/assignee", "{\"handle\":\"" + author.handle() + "\"}")
                        .expect(403)
                        .problem())
                .isEqualTo("own-text");
    }

    @Test
    void theArticlesAuthorIsToldOfSomebodyElsesCorrection() {
        Person organiser = people.person("organiser");
        people.give(group, organiser, "organiser");
        String submission = press.offer(organiser, Press.id(correct(organiser).expect(201)));

        press.judge(reviewer, submission, group, "accept");

        assertThat(notices(author)).containsExactly("article-corrected", "article-released");
        assertThat(notices(organiser)).startsWith("edition-released").doesNotContain("review-accepted");
    }

    @Test
    void theNextEditionOfARetractedArticleIsNotSubmitted() {
        String draft = Press.id(correct(author).expect(201));
        retract(author).expect(202);

        Answer refused = api.as(author.token())
                .post("/drafts/" + draft + "/submission", "{}")
                .expect(409);

        assertThat(refused.problem()).isEqualTo("no-next-edition");
    }

    private List<String> notices(Person person) {
        return api
                .as(person.token())
                .get("/me/notices?limit=100")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(notice -> notice.getString("kind"))
                .toList();
    }

    private Answer correct(Person by) {
        return post(api.as(by.token()), "/correction", NOTE);
    }

    private Answer correctInsteadOf(String draft, Person by) {
        return post(api.as(by.token()), "/correction", NOTE.replace("}", ",\"instead\":\"" + draft + "\"}"));
    }

    private JsonObject draft(String id) {
        return api.as(author.token()).get("/drafts/" + id).expect(200).json();
    }

    private Answer retract(Person by) {
        return post(api.as(by.token()), "/retraction", "{\"reason\":\"数据来源有误\"}");
    }

    private Answer post(Api as, String what, String body) {
        return as.post("/articles/" + Press.encoded(slug) + what, body);
    }

    private void rewrite(String draft, String body) {
        Api as = api.as(author.token());
        Answer now = as.get("/drafts/" + draft).expect(200);
        as.with("If-Match", now.header("ETag"))
                .put(
                        "/drafts/" + draft,
                        "{\"title\":\"" + now.json().getString("title") + "\",\"body\":\"" + body + "\"}")
                .expect(200);
    }
}
