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
class ContributorsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.known("lin");
    private final Person wang = people.person("wang");
    private final Writing writing = new Writing(api, lin);

    @Test
    void aDraftIsItsOwnersAloneAtFirst() {
        String draft = writing.draft("题目", "正文");

        assertThat(named(draft)).containsExactly(lin.handle() + " author true");
    }

    @Test
    void whoIsNamedIsAskedFirst() {
        String draft = draftWith(wang, "translator");

        assertThat(named(draft)).containsExactly(lin.handle() + " author true", wang.handle() + " translator false");
        assertThat(notices(wang)).contains("contribution-invited");
        new Writing(api, wang).get(draft).expect(200);
        new Writing(api, wang).save(draft, "\"1\"", Writing.text("题目", "别的")).expect(403);
    }

    @Test
    void whoAgreedWritesItTooButDoesNotOfferOrDiscardIt() {
        String draft = draftWith(wang, "co-author");
        accept(wang, draft).expect(204);
        Writing wangs = new Writing(api, wang);

        wangs.save(draft, "\"1\"", Writing.text("题目", "两个人写的")).expect(200);

        assertThat(writing.get(draft).json().getString("body")).isEqualTo("两个人写的");
        assertThat(notices(lin)).contains("contribution-accepted");
        wangs.offer(draft, "any").expect(403);
        api.as(wang.token()).delete("/drafts/" + draft).expect(403);
        writing.save(draft, "\"1\"", Writing.text("题目", "我不知道")).expect(412);
    }

    @Test
    void whatOthersBeganStandsAmongTheDraftsOfWhoeverWritesThem() {
        String draft = draftWith(wang, "co-author");
        assertThat(listed(wang)).doesNotContain(draft);

        accept(wang, draft).expect(204);

        assertThat(listed(wang)).contains(draft);
    }

    @Test
    void onlyTheOwnerChangesTheList() {
        String draft = draftWith(wang, "co-author");
        accept(wang, draft).expect(204);
        Writing wangs = new Writing(api, wang);

        wangs.save(draft, "\"1\"", with("题目", wang, "author")).expect(403);
        // The same list again, as a program sends back what it got.
        wangs.save(draft, "\"1\"", with("新题目", wang, "co-author")).expect(200);
    }

    @Test
    void aListThatIsLeftOutStays() {
        String draft = draftWith(wang, "co-author");

        writing.save(draft, "\"1\"", Writing.text("题目", "新的")).expect(200);

        assertThat(named(draft)).hasSize(2);
    }

    @Test
    void theOwnerMayStandBehindOthers() {
        String list =
                "{\"title\":\"题目\",\"contributors\":[" + one(wang, "author") + "," + one(lin, "translator") + "]}";
        String draft = Writing.id(api.as(lin.token()).post("/drafts", list).expect(201));

        assertThat(named(draft)).containsExactly(wang.handle() + " author false", lin.handle() + " translator true");
    }

    @Test
    void whoDeclinesIsNamedNoMore() {
        String draft = draftWith(wang, "co-author");

        end(wang, draft).expect(204);

        assertThat(named(draft)).containsExactly(lin.handle() + " author true");
        assertThat(notices(lin)).contains("contribution-declined");
        accept(wang, draft).expect(403);
        new Writing(api, wang).get(draft).expect(403);
    }

    @Test
    void theOwnerTakesAnInvitationBackAndStays() {
        String draft = draftWith(wang, "co-author");
        writing.save(draft, "\"1\"", "{\"title\":\"题目\",\"contributors\":[]}").expect(200);

        accept(wang, draft).expect(403);
        assertThat(notices(wang)).contains("contribution-ended");
        assertThat(end(lin, draft).expect(409).problem()).isEqualTo("owner-stays");
    }

    @Test
    void whatIsWrongWithTheListIsSaidAtItsPlace() {
        String draft = writing.draft("题目", "正文");

        Answer refused = writing.save(
                        draft,
                        "\"1\"",
                        "{\"title\":\"题目\",\"contributors\":[{\"handle\":\"nobody-at-all\",\"role\":\"author\"},null,"
                                + one(wang, "owner") + "," + one(lin, "author") + "," + one(lin, "author") + "]}")
                .expect(422);

        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .contains(
                        "/contributors/0/handle",
                        "/contributors/1/handle",
                        "/contributors/2/role",
                        "/contributors/4/handle");
    }

    private String draftWith(Person other, String role) {
        return Writing.id(
                api.as(lin.token()).post("/drafts", with("题目", other, role)).expect(201));
    }

    private String with(String title, Person other, String role) {
        return "{\"title\":\"" + title + "\",\"contributors\":[" + one(lin, "author") + "," + one(other, role) + "]}";
    }

    private static String one(Person person, String role) {
        return "{\"handle\":\"" + person.handle() + "\",\"role\":\"" + role + "\"}";
    }

    private Answer accept(Person person, String draft) {
        return api.as(person.token()).put("/drafts/" + draft + "/contribution", "");
    }

    private Answer end(Person person, String draft) {
        return api.as(person.token()).delete("/drafts/" + draft + "/contribution");
    }

    private List<String> named(String draft) {
        return writing.get(draft).json().getJsonArray("contributors").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("handle") + " " + one.getString("role") + " " + one.getBoolean("accepted"))
                .toList();
    }

    private List<String> listed(Person person) {
        return api.as(person.token()).get("/drafts").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    private List<String> notices(Person person) {
        return api
                .as(person.token())
                .get("/me/notices?limit=100")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(notice -> notice.getString("kind"))
                .toList();
    }
}
