package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DraftsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.known("lin");
    private final Writing writing = new Writing(api, lin);

    @Test
    void anEmptyDraftIsADraft() {
        Answer created = api.as(lin.token()).post("/drafts", "{}").expect(201);

        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        JsonObject draft = writing.get(Writing.id(created)).expect(200).json();
        assertThat(draft.getString("title")).isEmpty();
        assertThat(draft.getString("state")).isEqualTo("writing");
    }

    @Test
    void allThatWasWrittenComesBack() {
        String json = """
                {"title": "逻辑复制入门", "body": "第一行\\r\\n第二行", "summary": "从零开始", "tags": ["#PostgreSQL", "复制"],
                 "lang": "zh-cn", "canonicalUrl": "https://blog.example.org/逻辑复制",
                 "declarations": ["sponsored", "translation"]}""";
        Answer created = api.as(lin.token()).post("/drafts", json).expect(201);

        JsonObject draft = writing.get(Writing.id(created)).json();

        assertThat(draft.getString("title")).isEqualTo("逻辑复制入门");
        assertThat(draft.getString("body")).isEqualTo("第一行\n第二行");
        assertThat(draft.getJsonArray("tags").getValuesAs(JsonValue::toString))
                .containsExactly("\"PostgreSQL\"", "\"复制\"");
        assertThat(draft.getString("lang")).isEqualTo("zh-CN");
        assertThat(draft.getString("canonicalUrl")).isEqualTo("https://blog.example.org/逻辑复制");
        assertThat(draft.getJsonArray("declarations").getValuesAs(JsonValue::toString))
                .containsExactly("\"translation\"", "\"sponsored\"");
        assertThat(draft.getInt("revision")).isEqualTo(1);
    }

    @Test
    void savingNeedsToSayWhichVersionItChanges() {
        String draft = writing.draft("题目", "正文");

        Answer refused = api.as(lin.token()).put("/drafts/" + draft, Writing.text("题目", "别的"));

        assertThat(refused.expect(428).problem()).isEqualTo("precondition-required");
    }

    @Test
    void aStaleSaveIsToldBothVersions() {
        String draft = writing.draft("题目", "一");
        writing.save(draft, "\"1\"", Writing.text("题目", "二")).expect(200);

        Answer refused = writing.save(draft, "\"1\"", Writing.text("题目", "三")).expect(412);

        assertThat(refused.problem()).isEqualTo("draft-changed");
        assertThat(refused.json().getJsonObject("yours").getInt("version")).isEqualTo(1);
        JsonObject theirs = refused.json().getJsonObject("theirs");
        assertThat(theirs.getInt("version")).isEqualTo(2);
        assertThat(theirs.getString("savedBy")).isEqualTo(lin.handle());
        assertThat(theirs.getString("savedAt")).endsWith("Z");
        assertThat(writing.get(draft).json().getString("body")).isEqualTo("二");
    }

    @Test
    void aSaveWhoseAnswerWasLostCanBeRepeated() {
        String draft = writing.draft("题目", "一");
        writing.save(draft, "\"1\"", Writing.text("题目", "二")).expect(200);

        Answer again = writing.save(draft, "\"1\"", Writing.text("题目", "二")).expect(200);

        assertThat(again.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void ofTwoSavesAtOnceOneWins() {
        String draft = writing.draft("题目", "一");

        List<CompletableFuture<Answer>> saves = Stream.of("甲", "乙", "丙", "丁")
                .map(body ->
                        CompletableFuture.supplyAsync(() -> writing.save(draft, "\"1\"", Writing.text("题目", body))))
                .toList();

        assertThat(saves.stream().map(save -> save.join().status()).sorted()).containsExactly(200, 412, 412, 412);
    }

    @Test
    void nobodyElseReadsOrWritesADraft() {
        String draft = writing.draft("题目", "正文");
        Person eve = people.known("eve");
        Writing others = new Writing(api, eve);

        assertThat(others.get(draft).expect(403).problem()).isEqualTo("forbidden");
        others.save(draft, "\"1\"", Writing.text("题目", "别的")).expect(403);
        api.as(eve.token()).delete("/drafts/" + draft).expect(403);
        others.offer(draft, "any").expect(403);
        api.as(eve.token()).get("/drafts/" + draft + "/revisions").expect(403);
        api.as(people.adminToken()).get("/drafts/" + draft).expect(403);
        api.get("/drafts/" + draft).expect(401);
    }

    @Test
    void aDiscardedDraftIsOutOfSightAndCanBeBroughtBack() {
        String draft = writing.draft("题目", "正文");

        api.as(lin.token()).delete("/drafts/" + draft).expect(204);

        assertThat(list("")).doesNotContain(draft);
        assertThat(list("?state=discarded")).contains(draft);
        assertThat(writing.save(draft, "\"1\"", Writing.text("题目", "别的"))
                        .expect(409)
                        .problem())
                .isEqualTo("draft-discarded");
        api.as(lin.token()).post("/drafts/" + draft + "/restoration", null).expect(200);
        assertThat(writing.get(draft).json().getString("body")).isEqualTo("正文");
        assertThat(list("")).contains(draft);
    }

    @Test
    void theListIsPagedFromTheLastWritten() {
        Person newcomer = people.person("new");
        Writing first = new Writing(api, newcomer);
        String one = first.draft("一", "");
        String two = first.draft("二", "");
        String three = first.draft("三", "");
        first.write(one, "一", "又写了");

        Api hers = api.as(newcomer.token());
        JsonObject page = hers.get("/drafts?limit=2").expect(200).json();
        Answer rest =
                hers.get("/drafts?limit=2&cursor=" + page.getString("next")).expect(200);

        assertThat(ids(page)).containsExactly(one, three);
        assertThat(ids(rest.json())).containsExactly(two);
        assertThat(rest.header("Link")).isNull();
    }

    @Test
    void anUnknownStateOrCursorIsRefused() {
        api.as(lin.token()).get("/drafts?state=published").expect(422);
        api.as(lin.token()).get("/drafts?cursor=nonsense").expect(400);
        api.as(lin.token()).get("/drafts?limit=0").expect(422);
    }

    @Test
    void whatIsUnfitToBeOfferedIsKeptAndNotOffered() {
        String draft = Writing.id(api.as(lin.token())
                .post(
                        "/drafts",
                        "{\"title\": \"" + "长".repeat(300) + "\", \"body\": \"" + "字".repeat(400_001)
                                + "\", \"canonicalUrl\": \"javascript:alert(1)\", \"tags\": [\"1\", \"2\", \"3\","
                                + " \"4\", \"5\", \"6\", \"7\", \"8\", \"9\", \"10\", \"11\"]}")
                .expect(201));

        assertThat(writing.get(draft).json().getString("title")).hasSize(300);
        assertThat(writing.offer(draft, people.group("general"))
                        .expect(422)
                        .json()
                        .getJsonArray("errors")
                        .getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .containsExactlyInAnyOrder("/title", "/body", "/canonicalUrl", "/tags");
    }

    @Test
    void whatCannotBeKeptIsRefusedAndBreaksNothing() {
        for (String body : List.of(
                "{\"body\": \"a\\u0000b\"}",
                "{\"body\": \"a\\ud800b\"}",
                "{\"title\": \"" + "长".repeat(2_001) + "\"}",
                "{\"body\": \"" + "a".repeat(2_000_001) + "\"}",
                "{\"tags\": [\"" + "a".repeat(201) + "\"]}",
                "{\"lang\": \"not a language\"}",
                "{\"declarations\": [\"mine\"]}",
                "{\"column\": \"no-such-column\"}")) {
            assertThat(api.as(lin.token()).post("/drafts", body).status())
                    .as(body.substring(0, Math.min(40, body.length())))
                    .isEqualTo(422);
        }
        for (String body : List.of("", "[", "null", "\"text\"", "{\"tags\": 3}", "[".repeat(20_000))) {
            assertThat(api.as(lin.token()).post("/drafts", body).status())
                    .as(body.substring(0, Math.min(40, body.length())))
                    .isBetween(400, 422);
        }
        api.as(lin.token()).get("/drafts/not-an-id").expect(404);
        api.as(lin.token()).get("/drafts/01997b2e-0000-7000-8000-000000000000").expect(404);
    }

    private List<String> list(String query) {
        return ids(api.as(lin.token()).get("/drafts" + query).expect(200).json());
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(draft -> draft.getString("id"))
                .toList();
    }
}
