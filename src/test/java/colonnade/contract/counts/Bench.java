package colonnade.contract.counts;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.TestDatabase;
import jakarta.json.JsonObject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody with so much of each kind of work, no two pieces of it with the same people or in the same group. */
final class Bench {

    private final Api api;
    private final People people;
    private final Press press;
    private final Person person;
    private final Browser browser = new Browser(Suite.url());
    private final List<String> groups = new ArrayList<>();
    private final String draft;
    private final String submission;

    Bench(Api api, People people, int pieces) {
        this.api = api;
        this.people = people;
        press = new Press(api, people);
        person = people.person("busy");
        browser.submit("/sign-in", "/sign-in", Map.of("handle", person.handle(), "password", People.PASSWORD));
        for (int i = 0; i < pieces; i++) {
            organise(other(i));
            ask(other(i));
            write();
        }
        draft = Press.id(
                own().post("/drafts", "{\"title\":\"先写的\",\"body\":\"正文\"}").expect(201));
        for (int i = 0; i < pieces; i++) {
            own().post("/drafts/" + draft + "/revisions/1/restoration", null).expect(200);
        }
        submission = press.offer(person, draft, groups.toArray(String[]::new));
        for (int i = 0; i < pieces; i++) {
            claim(other(i), groups.get(i));
        }
    }

    /** Puts this person's addresses into a path. */
    String fill(String path) {
        return path.replace("{draft}", draft)
                .replace("{submission}", submission)
                .replace("{group}", groups.get(0))
                .replace("{handle}", person.handle());
    }

    /** Gives the draft that many revisions more, each of that many characters and unlike the one before. */
    void revise(int revisions, int characters) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var added = connection.prepareStatement("""
                        insert into revision (id, draft_id, number, title, body, summary, tags, column_id, lang,
                          canonical_url, declarations, saved_by, saved_at, act, added, removed)
                        select gen_random_uuid(), draft_id, 1000 + n, title, rpad(n::text || e'\\n\\n', ?, '字'), summary, tags,
                          column_id, lang, canonical_url, declarations, saved_by, saved_at, act, added, removed
                        from revision, generate_series(1, ?) n where draft_id = ?::uuid and number = 1""")) {
            added.setInt(1, characters);
            added.setInt(2, revisions);
            added.setString(3, draft);
            assertThat(added.executeUpdate()).isEqualTo(revisions);
        }
    }

    Answer get(String path) {
        return own().get(Suite.url() + fill(path));
    }

    void see(String path) {
        assertThat(browser.get(fill(path)).statusCode()).as(path).isEqualTo(200);
    }

    private Api own() {
        return api.as(person.token());
    }

    private Person other(int number) {
        return people.known("other-" + number);
    }

    /** A group that they organise and follow, with a text of somebody else's in review. */
    private void organise(Person author) {
        String group = people.group("regional");
        groups.add(group);
        people.give(group, person, "organiser");
        people.give(group, author, "reviewer");
        own().put("/follows/group/" + group, null).expect(204);
        press.submit(author, "投稿", "正文", group);
        // the first group is also one with much to do
        press.submit(author, "投稿", "正文", groups.get(0));
    }

    /** Into a column of theirs, and to sign a draft of theirs. */
    private void ask(Person asking) {
        String column = People.unique("asked");
        api.as(asking.token())
                .post(
                        "/columns",
                        "{\"slug\":\"%1$s\",\"title\":\"专栏\",\"contributors\":[\"%2$s\"]}"
                                .formatted(column, person.handle()))
                .expect(201);
        api.as(asking.token())
                .post(
                        "/drafts",
                        "{\"title\":\"草稿\",\"contributors\":[{\"handle\":\"%s\",\"role\":\"translator\"}]}"
                                .formatted(person.handle()))
                .expect(201);
    }

    private void write() {
        String column = People.unique("column");
        own().post("/columns", "{\"slug\":\"" + column + "\",\"title\":\"专栏\"}").expect(201);
        own().post("/drafts", "{\"title\":\"草稿\",\"column\":\"" + column + "\"}")
                .expect(201);
    }

    private void claim(Person reviewer, String group) {
        Api as = api.as(reviewer.token());
        String task = as.get("/tasks?open=true&group=" + group).expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(item -> item.getString("submission").equals(submission))
                .findFirst()
                .orElseThrow()
                .getString("id");
        as.put("/tasks/" + task + "/assignee", "{\"handle\":\"" + reviewer.handle() + "\"}")
                .expect(204);
    }
}
