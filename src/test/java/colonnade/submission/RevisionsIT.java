package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RevisionsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.known("lin");
    private final Writing writing = new Writing(api, lin);

    @Test
    void autosavesInOneSittingAreOneRevision() {
        String draft = writing.draft("题目", "一");
        writing.write(draft, "题目", "一二");
        writing.write(draft, "题目", "一二三");

        assertThat(acts(draft)).containsExactly("created");
    }

    @Test
    void restoringKeepsWhatWasThere() {
        String draft = writing.draft("题目", "第一稿");
        writing.write(draft, "题目", "第二稿");

        JsonObject restored = api.as(lin.token())
                .post("/drafts/" + draft + "/revisions/1/restoration", null)
                .expect(200)
                .json();

        assertThat(restored.getString("body")).isEqualTo("第一稿");
        assertThat(acts(draft)).containsExactly("restored", "saved", "created");
        assertThat(revision(draft, 2).getString("body")).isEqualTo("第二稿");
        assertThat(revision(draft, 3).getString("body")).isEqualTo("第一稿");
    }

    @Test
    void whatWasSetAsideIsNoRevisionThatTheNextOneChanged() {
        String draft = writing.draft("题目", "一");
        writing.write(draft, "题目", "一二三");
        api.as(lin.token())
                .post("/drafts/" + draft + "/revisions", "{\"title\": \"题目\", \"body\": \"完全不同\"}")
                .expect(201);
        api.as(lin.token())
                .post("/drafts/" + draft + "/revisions/1/restoration", null)
                .expect(200);

        assertThat(writing.revisions(draft).getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("act") + " +" + line.getInt("added") + " -" + line.getInt("removed"))
                .containsExactly("restored +0 -2", "saved +2 -0", "set-aside +4 -1", "created +0 -0");
    }

    @Test
    void twoRevisionsAreCompared() {
        String draft = writing.draft("旧题目", "第一段\n\n第二段");
        writing.write(draft, "新题目", "第一段\n\n第二节");
        api.as(lin.token())
                .post("/drafts/" + draft + "/revisions/1/restoration", null)
                .expect(200);

        JsonObject difference = api.as(lin.token())
                .get("/drafts/" + draft + "/revisions/1...2")
                .expect(200)
                .json();

        assertThat(difference.getJsonArray("title").toString())
                .isEqualTo("[{\"kind\":\"removed\",\"text\":\"旧\"},{\"kind\":\"added\",\"text\":\"新\"},"
                        + "{\"kind\":\"same\",\"text\":\"题目\"}]");
        assertThat(difference.getJsonArray("body").getValuesAs(JsonObject.class))
                .extracting(paragraph -> paragraph.getString("kind"))
                .containsExactly("same", "changed");
    }

    @Test
    void twoLongTextsThatHaveNothingInCommonAreComparedByParagraphAndItIsSaid() {
        String draft = writing.draft("题目", unlike(0));
        writing.write(draft, "题目", unlike(9_000));
        api.as(lin.token())
                .post("/drafts/" + draft + "/revisions/1/restoration", null)
                .expect(200);

        JsonObject difference = api.as(lin.token())
                .get("/drafts/" + draft + "/revisions/1...2")
                .expect(200)
                .json();

        assertThat(difference.getBoolean("coarse")).isTrue();
        assertThat(api.as(lin.token())
                        .get("/drafts/" + draft + "/revisions/1...3")
                        .expect(200)
                        .json()
                        .getBoolean("coarse"))
                .isFalse();
    }

    /** 2,000 paragraphs of one character each, from that one on. */
    private static String unlike(int from) {
        return IntStream.range(from, from + 2_000)
                .mapToObj(number -> Character.toString(0x4e00 + number))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void aRevisionThatIsNotThereIsNotFound() {
        String draft = writing.draft("题目", "正文");

        api.as(lin.token()).get("/drafts/" + draft + "/revisions/2").expect(404);
        api.as(lin.token()).get("/drafts/" + draft + "/revisions/1...2").expect(404);
        api.as(lin.token()).get("/drafts/" + draft + "/revisions/99999999999").expect(404);
        api.as(lin.token()).get("/drafts/" + draft + "/revisions/x").expect(404);
    }

    @Test
    void reviewersReadOnlyWhatWasSubmitted() {
        String group = people.group("general");
        Person reviewer = people.known("rev");
        people.give(group, reviewer, "reviewer");
        String draft = writing.draft("题目", "第一稿");
        writing.submission(draft, group);

        String path = "/drafts/" + draft + "/revisions";
        assertThat(api.as(reviewer.token()).get(path).expect(200).json().getJsonArray("items"))
                .hasSize(1);
        api.as(reviewer.token()).get(path + "/2").expect(200);
        api.as(reviewer.token()).get(path + "/1").expect(403);
        api.as(reviewer.token()).get(path + "/1...2").expect(403);
    }

    @Test
    void whoIsAskedByNameReadsWhatWasSubmitted() {
        String group = people.group("general");
        Person outsider = people.known("mem");
        String draft = writing.draft("题目", "第一稿");
        String submission = writing.submission(draft, group);
        Api organiser = api.as(people.adminToken());
        String task = organiser
                .get("/tasks?group=" + group)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        String path = "/drafts/" + draft + "/revisions/2";
        api.as(outsider.token()).get(path).expect(403);

        organiser
                .put("/tasks/" + task + "/assignee", "{\"handle\": \"" + outsider.handle() + "\"}")
                .expect(204);

        api.as(outsider.token()).get(path).expect(200);
        api.as(outsider.token()).get("/submissions/" + submission + "/history").expect(200);
    }

    @Test
    void revisionsAreFoundByActAndSayHowMuchTheyChanged() {
        String draft = writing.draft("题目", "评审流程");
        api.as(lin.token())
                .with("If-Match", "\"1\"")
                .put("/drafts/" + draft + "?over=true", Writing.text("题目", "评审过程"))
                .expect(200);
        api.as(lin.token())
                .post("/drafts/" + draft + "/revisions", Writing.text("题目", "评审过程与结果"))
                .expect(201);

        JsonObject aside = api.as(lin.token())
                .get("/drafts/" + draft + "/revisions?act=set-aside")
                .expect(200)
                .json();

        assertThat(aside.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(revision ->
                        revision.getInt("number") + " +" + revision.getInt("added") + " -" + revision.getInt("removed"))
                .containsExactly("2 +4 -1");
        assertThat(writing.get(draft).json().getString("body")).isEqualTo("评审过程");
        api.as(lin.token()).get("/drafts/" + draft + "/revisions?act=because").expect(422);
    }

    @Test
    void whatIsKnowinglySavedOverStaysAsARevision() {
        String draft = writing.draft("题目", "第一份");
        writing.write(draft, "题目", "第二份");

        api.as(lin.token())
                .with("If-Match", "\"2\"")
                .put("/drafts/" + draft + "?over=true", Writing.text("题目", "第三份"))
                .expect(200);

        assertThat(api.as(lin.token())
                        .get("/drafts/" + draft + "/revisions/2")
                        .expect(200)
                        .json()
                        .getString("body"))
                .isEqualTo("第二份");
    }

    @Test
    void whatIsBeingWrittenIsOpenToNoReviewer() {
        String group = people.group("general");
        Person reviewer = people.known("rev");
        people.give(group, reviewer, "reviewer");
        String draft = writing.draft("题目", "第一稿");

        api.as(reviewer.token()).get("/drafts/" + draft + "/revisions/1").expect(403);
    }

    private List<String> acts(String draft) {
        return writing.revisions(draft).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(revision -> revision.getString("act"))
                .toList();
    }

    private JsonObject revision(String draft, int number) {
        return api.as(lin.token())
                .get("/drafts/" + draft + "/revisions/" + number)
                .expect(200)
                .json();
    }
}
