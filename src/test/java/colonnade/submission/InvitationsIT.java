package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.language.Dates;
import colonnade.platform.language.Language;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.TestDatabase;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InvitationsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.person("lin");
    private final Person wang = people.person("wang");

    @Test
    void whatIsNotAnsweredStandsInOneListTheLastFirst() {
        String column = column();
        String draft = draft("translator");

        List<JsonObject> open = open(wang);

        assertThat(open).extracting(one -> one.getString("role")).containsExactly("translator", "author");
        assertThat(open.get(0).getString("draft")).isEqualTo(draft);
        assertThat(open.get(1).getString("column")).isEqualTo(column);
        assertThat(open)
                .allSatisfy(one ->
                        assertThat(one.getJsonObject("by").getString("handle")).isEqualTo(lin.handle()));
        assertThat(open(lin)).isEmpty();
    }

    @Test
    void theListIsPaged() {
        column();
        draft("author");
        Api own = api.as(wang.token());

        JsonObject first = own.get("/me/invitations?limit=1").expect(200).json();
        Answer second = own.get("/me/invitations?limit=1&cursor=" + first.getString("next"))
                .expect(200);

        assertThat(first.getJsonArray("items").getJsonObject(0).getString("draft"))
                .isNotEmpty();
        assertThat(second.json().getJsonArray("items").getJsonObject(0).getString("column"))
                .isNotEmpty();
        assertThat(second.header("Link")).isNull();
        own.get("/me/invitations?cursor=x").expect(400);
    }

    @Test
    void eachNamesTheAddressAtWhichItIsAnswered() {
        String column = column();
        String draft = draft("co-author");
        Api own = api.as(wang.token());

        open(wang).forEach(one -> own.put(one.getString("answer"), "").expect(204));

        assertThat(open(wang)).isEmpty();
        assertThat(api.get("/columns/" + column).json().getJsonArray("people")).hasSize(2);
        own.get("/drafts/" + draft).expect(200);
    }

    @Test
    void whoAskedIsToldOfARefusal() {
        column();
        draft("author");
        Api own = api.as(wang.token());

        open(wang).forEach(one -> own.delete(one.getString("answer")).expect(204));

        assertThat(open(wang)).isEmpty();
        assertThat(notices(lin)).contains("column-declined", "contribution-declined");
    }

    @Test
    void anAdminWhoAskedIsToldWhatWasAnswered() {
        String column = column();
        Person asked = people.person("asked");
        Api admin = api.as(people.adminToken());
        String wanted = "{\"people\":[{\"handle\":\"%s\",\"owner\":true},{\"handle\":\"%s\"}]}"
                .formatted(lin.handle(), asked.handle());
        admin.with("If-Match", "\"1\"")
                .put("/columns/" + column + "/people", wanted)
                .expect(200);
        JsonObject invitation = open(asked).get(0);

        api.as(asked.token()).delete(invitation.getString("answer")).expect(204);

        assertThat(invitation.getJsonObject("by").getString("handle")).isEqualTo("admin");
        assertThat(admin.get("/me/notices?limit=100").body()).contains(asked.handle());
        assertThat(notices(lin)).contains("column-declined");
    }

    @Test
    void whoDeclinedIsNotAskedForTheSameAgainForThirtyDays() throws SQLException {
        String column = column();
        String draft = draft("author");
        open(wang)
                .forEach(one ->
                        api.as(wang.token()).delete(one.getString("answer")).expect(204));
        String day = inThirtyDays(Language.ENGLISH);

        assertThat(askForColumn(column).expect(422).body()).contains("/contributors/0", wang.handle(), day);
        assertThat(askForDraft(draft).expect(422).body()).contains("/contributors/0/handle", wang.handle(), day);
        assertThat(open(wang)).isEmpty();

        aMonthPasses();
        askForColumn(column).expect(200);
        askForDraft(draft).expect(200);
        assertThat(open(wang)).hasSize(2);
    }

    @Test
    void thePagesSayFromWhenSomebodyCanBeAskedAgain() {
        String column = "/desk/columns/" + column();
        String draft = "/desk/drafts/" + draft("author") + "/contributors";
        open(wang)
                .forEach(one ->
                        api.as(wang.token()).delete(one.getString("answer")).expect(204));
        Browser desk = signedIn(lin);
        String said = wang.handle() + " 谢绝了邀请，" + inThirtyDays(Language.CHINESE) + "以后才能再邀请";
        Map<String, String> ask = Map.of("act", "add", "handle", wang.handle(), "role", "author", "version", "2");

        assertThat(desk.submit(column, column + "/people", ask).body()).contains(said);
        assertThat(desk.submit(draft, draft, ask).body()).contains(said);
    }

    @Test
    void whatWasTakenBackOrDiscardedIsAskedNoMore() {
        String column = column();
        String draft = draft("author");
        Api asking = api.as(lin.token());

        asking.delete("/drafts/" + draft).expect(204);
        asking.delete("/columns/" + column + "/invitations/" + wang.handle()).expect(204);

        assertThat(open(wang)).isEmpty();
    }

    @Test
    void theDeskShowsThemAndTakesTheAnswer() {
        String column = column();
        String draft = draft("translator");
        Browser desk = signedIn(wang);
        assertThat(desk.get("/desk").body()).contains("请您为这个专栏撰稿", "请您作为译者为这篇草稿署名");

        HttpResponse<String> accepted = desk.submit("/desk", "/desk/columns/" + column + "/acceptance", Map.of());
        HttpResponse<String> declined =
                desk.submit("/desk", "/desk/drafts/" + draft + "/contributors/departure", Map.of());

        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(declined.statusCode()).isEqualTo(303);
        assertThat(api.get("/columns/" + column).json().getJsonArray("contributors"))
                .hasSize(1);
        assertThat(desk.get("/desk/invitations").body()).contains("没有邀请");
        assertThat(signedIn(lin).get("/desk").body()).contains("加入了专栏", "谢绝了为");
    }

    @Test
    void theColumnsRoomTakesAnInvitationBack() {
        String room = "/desk/columns/" + column();
        Browser desk = signedIn(lin);
        Map<String, String> form = Map.of("handle", wang.handle());

        HttpResponse<String> taken = desk.submit(room, room + "/people/withdrawal", form);
        HttpResponse<String> again = desk.submit(room, room + "/people/withdrawal", form);

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(open(wang)).isEmpty();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("没有等待答复的邀请");
    }

    @Test
    void whoDeclinesAColumnIsNotToldThatTheyLeftIt() {
        String column = column();
        Browser desk = signedIn(wang);

        HttpResponse<String> declined = desk.submit("/desk", "/desk/columns/" + column + "/departure", Map.of());

        assertThat(desk.get(declined.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("已谢绝，对方会收到消息");
    }

    private String column() {
        String slug = People.unique("asked");
        api.as(lin.token())
                .post(
                        "/columns",
                        "{\"slug\":\"%s\",\"title\":\"慢读\",\"contributors\":[\"%s\"]}".formatted(slug, wang.handle()))
                .expect(201);
        return slug;
    }

    private String draft(String role) {
        return Writing.id(api.as(lin.token())
                .post(
                        "/drafts",
                        "{\"title\":\"题目\",\"contributors\":[{\"handle\":\"%s\",\"role\":\"%s\"}]}"
                                .formatted(wang.handle(), role))
                .expect(201));
    }

    private Answer askForColumn(String slug) {
        Api own = api.as(lin.token());
        String now = own.get("/columns/" + slug).expect(200).header("ETag");
        return own.with("If-Match", now)
                .put("/columns/" + slug, "{\"title\":\"慢读\",\"contributors\":[\"%s\"]}".formatted(wang.handle()));
    }

    private Answer askForDraft(String id) {
        Api own = api.as(lin.token());
        String now = own.get("/drafts/" + id).expect(200).header("ETag");
        return own.with("If-Match", now)
                .put(
                        "/drafts/" + id,
                        "{\"title\":\"题目\",\"contributors\":[{\"handle\":\"%s\",\"role\":\"author\"}]}"
                                .formatted(wang.handle()));
    }

    private static String inThirtyDays(Language language) {
        return Dates.text(language, Instant.now().plus(30, ChronoUnit.DAYS));
    }

    private void aMonthPasses() throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var statement = connection.prepareStatement("update declined_invitation"
                        + " set declined = declined - interval '30 days' where member_id ="
                        + " (select id from member where handle = ?)")) {
            statement.setString(1, wang.handle());
            statement.executeUpdate();
        }
    }

    private List<JsonObject> open(Person person) {
        return api.as(person.token())
                .get("/me/invitations")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private List<String> notices(Person person) {
        return api
                .as(person.token())
                .get("/me/notices")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(notice -> notice.getString("kind"))
                .toList();
    }

    private static Browser signedIn(Person person) {
        Browser browser = new Browser(Suite.url());
        browser.submit("/sign-in", "/sign-in", Map.of("handle", person.handle(), "password", People.PASSWORD));
        return browser;
    }
}
