package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SubmitIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.known("lin");
    private final Writing writing = new Writing(api, lin);
    private final String group = people.group("general");

    @Test
    void submittingTakesARevision() {
        String draft = writing.draft("题目", "正文");

        String submission = writing.submission(draft, group);

        JsonObject now = writing.get(draft).json();
        assertThat(now.getString("state")).isEqualTo("submitted");
        assertThat(now.getString("submission")).isEqualTo(submission);
        assertThat(now.getInt("revision")).isEqualTo(2);
        assertThat(now.getBoolean("changedSinceSubmission")).isFalse();
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        String draft = writing.draft("", "");

        Answer refused = writing.offer(draft).expect(422);

        assertThat(pointers(refused)).containsExactlyInAnyOrder("/title", "/body", "/groups");
        assertThat(writing.get(draft).json().getString("state")).isEqualTo("writing");
    }

    @Test
    void theChecksCanBeSeenBefore() {
        String draft = writing.draft("", "正文");

        JsonObject checks = api.as(lin.token())
                .get("/drafts/" + draft + "/submission/checks")
                .expect(200)
                .json();

        assertThat(checks.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(check -> check.getString("pointer") + " " + check.getBoolean("blocking"))
                .containsExactly("/title true", "/declarations false", "/summary false", "/tags false");
    }

    @Test
    void aPictureThatNobodyElseSeesHoldsASubmissionBack() {
        String body = "![上传中](upload:abc) ![图](file:///home/lin/a.png) ![远](https://example.org/a.png)";

        JsonObject checks = api.as(lin.token())
                .post("/drafts/checks", "{\"title\": \"题目\", \"body\": \"" + body + "\"}")
                .expect(200)
                .json();

        assertThat(checks.getJsonArray("items").getValuesAs(JsonObject.class))
                .filteredOn(check -> check.getString("pointer").equals("/body"))
                .extracting(check ->
                        check.getBoolean("blocking") + " " + body.substring(check.getInt("start"), check.getInt("end")))
                .containsExactly("true ![上传中](upload:abc)", "true ![图](file:///home/lin/a.png)");
    }

    @Test
    void aTextIsCheckedBeforeItIsSaved() {
        String body = "[一](#没有)\n\n![](a.png) [二](/articles/no-such-article) [三](/groups/" + group
                + ") [四](./other.md) [五](/groups/no-such-group)\n\n## 有\n\n[六](#有)";

        JsonObject checks = api.as(lin.token())
                .post(
                        "/drafts/checks",
                        "{\"title\": \"题目\", \"summary\": \"摘要\", \"tags\": [\"标签\"],"
                                + " \"declarations\": [\"original\"], \"body\": \""
                                + body.replace("\n", "\\n") + "\"}")
                .expect(200)
                .json();

        assertThat(checks.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(check -> check.getBoolean("blocking") + " " + check.getInt("line") + " "
                        + body.substring(check.getInt("start"), check.getInt("end")))
                .containsExactly(
                        "true 3 ![](a.png)",
                        "false 1 [一](#没有)",
                        "false 3 ![](a.png)",
                        "false 3 [二](/articles/no-such-article)",
                        "false 3 [四](./other.md)",
                        "false 3 [五](/groups/no-such-group)");
    }

    @Test
    void whatATextPointsAtOnThisSiteIsLookedFor() {
        String column = api.as(lin.token())
                .post("/columns", "{\"title\": \"被链接的专栏\"}")
                .expect(201)
                .json()
                .getString("slug");
        String body = "![图](/images/AAAAAAAAAAAAAAAAAAAAAA.png) [一](/columns/" + column
                + ") [二](/columns/no-such-column) [三](/authors/" + lin.handle()
                + ") [四](/authors/no-such-author) [五](/topics/no-such-topic)";

        JsonObject checks = api.as(lin.token())
                .post(
                        "/drafts/checks",
                        "{\"title\": \"题目\", \"summary\": \"摘要\", \"tags\": [\"标签\"],"
                                + " \"declarations\": [\"original\"], \"body\": \"" + body + "\"}")
                .expect(200)
                .json();

        assertThat(checks.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(check ->
                        check.getBoolean("blocking") + " " + body.substring(check.getInt("start"), check.getInt("end")))
                .containsExactly(
                        "true ![图](/images/AAAAAAAAAAAAAAAAAAAAAA.png)",
                        "false [二](/columns/no-such-column)",
                        "false [四](/authors/no-such-author)",
                        "false [五](/topics/no-such-topic)");
    }

    @Test
    void aLinkMadeToBreakALookupBreaksNothing() {
        api.as(lin.token())
                .post(
                        "/drafts/checks",
                        "{\"body\": \"[a](/articles/%00) [b](/articles/%ed%a0%80) [c](/groups/%zz)"
                                + " [d](/columns/%25) [e](/topics/%27) [f](/authors/%5c) ![g](/images/%2c.png) ![h](/images/a.b.c)\"}")
                .expect(200);
        api.as(lin.token()).post("/drafts/checks", "{\"body\": \"a\\u0000\"}").expect(422);
    }

    @Test
    void anUnknownGroupIsNamed() {
        String draft = writing.draft("题目", "正文");

        assertThat(pointers(writing.offer(draft, group, "no-such-group").expect(422)))
                .containsExactly("/groups/1");
    }

    @Test
    void aColumnOneNoLongerWritesForIsNotSubmittedTo() {
        Person owner = people.known("column-owner");
        Person guest = people.person("guest");
        String column = People.unique("column");
        String terms = "{\"title\":\"专栏\",\"slug\":\"" + column + "\",\"contributors\":[";
        api.as(owner.token())
                .post("/columns", terms + "\"" + guest.handle() + "\"]}")
                .expect(201);
        api.as(guest.token()).put("/columns/" + column + "/membership", "").expect(204);
        Writing written = new Writing(api, guest);
        String draft = Writing.id(api.as(guest.token())
                .post("/drafts", "{\"title\":\"题目\",\"body\":\"正文\",\"column\":\"" + column + "\"}")
                .expect(201));
        Api as = api.as(owner.token());
        as.with("If-Match", as.get("/columns/" + column).header("ETag"))
                .put("/columns/" + column, terms + "]}")
                .expect(200);

        assertThat(pointers(written.offer(draft, group).expect(422))).containsExactly("/column");

        written.write(draft, "题目", "正文");
        written.offer(draft, group).expect(201);
    }

    @Test
    void aDraftInReviewIsNotSubmittedOrDiscardedAgain() {
        String draft = writing.draft("题目", "正文");
        writing.submission(draft, group);

        assertThat(writing.offer(draft, group).expect(409).problem()).isEqualTo("draft-in-review");
        assertThat(api.as(lin.token()).delete("/drafts/" + draft).expect(409).problem())
                .isEqualTo("draft-in-review");
    }

    @Test
    void writingGoesOnDuringReviewAndWaitsForTheNextRound() {
        String draft = writing.draft("题目", "正文");
        writing.submission(draft, group);

        writing.write(draft, "题目", "正文，又想到一点");

        assertThat(writing.get(draft).json().getBoolean("changedSinceSubmission"))
                .isTrue();
        assertThat(api.as(lin.token())
                        .get("/drafts/" + draft + "/revisions/2")
                        .json()
                        .getString("body"))
                .isEqualTo("正文");
    }

    @Test
    void aWithdrawnDraftCanBeSubmittedAgain() {
        String draft = writing.draft("题目", "正文");
        String first = writing.submission(draft, group);

        api.as(lin.token())
                .post("/submissions/" + first + "/withdrawal", "{\"reason\": \"先补数据\"}")
                .expect(204);

        assertThat(writing.get(draft).json().getString("state")).isEqualTo("writing");
        assertThat(writing.submission(draft, group)).isNotEqualTo(first);
    }

    @Test
    void aSubmissionIsWithdrawnOnceAndByItsAuthor() {
        String submission = writing.submission(writing.draft("题目", "正文"), group);
        Person eve = people.known("eve");
        String path = "/submissions/" + submission + "/withdrawal";

        assertThat(api.as(eve.token()).post(path, "{}").expect(403).problem()).isEqualTo("forbidden");
        api.as(lin.token()).post(path, "{}").expect(204);
        assertThat(api.as(lin.token()).post(path, "{}").expect(409).problem()).isEqualTo("submission-ended");
    }

    @Test
    void theHistorySaysWhoDidWhatAndWhy() {
        String submission = writing.submission(writing.draft("题目", "正文"), group);
        api.as(lin.token())
                .post("/submissions/" + submission + "/withdrawal", "{\"reason\": \"先补数据\"}")
                .expect(204);

        List<JsonObject> lines = history(lin, submission);

        assertThat(lines.get(0).getString("what")).isEqualTo("submitted");
        assertThat(lines.get(0).getString("text")).isEqualTo("submitted the draft");
        assertThat(lines.get(0).getJsonObject("who").getString("handle")).isEqualTo(lin.handle());
        assertThat(lines)
                .filteredOn(line -> line.getString("what").equals("withdrawn")
                        && line.getString("detail").equals("先补数据"))
                .isNotEmpty();
    }

    @Test
    void theHistoryIsForThoseWhoAreConcerned() {
        Person reviewer = people.known("rev");
        people.give(group, reviewer, "reviewer");
        Person editor = people.person("ed");
        people.giveSite(editor, "editor");
        Person member = people.known("mem");
        people.give(group, member, "member");
        String submission = writing.submission(writing.draft("题目", "正文"), group);

        assertThat(history(reviewer, submission)).isNotEmpty();
        assertThat(history(editor, submission)).isNotEmpty();
        api.as(member.token()).get("/submissions/" + submission + "/history").expect(403);
        api.get("/submissions/" + submission + "/history").expect(401);
    }

    private List<JsonObject> history(Person reader, String submission) {
        return api.as(reader.token())
                .get("/submissions/" + submission + "/history")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static List<String> pointers(Answer refused) {
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
    }
}
