package colonnade.publication;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes texts through review and out to readers, over the API. */
public final class Press {

    private final Api api;
    private final People people;

    public Press(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    /** A group in which this reviewer's word is enough for a known kind of text. */
    public String group(Person reviewer) {
        String group = people.group("general");
        people.give(group, reviewer, "reviewer");
        return group;
    }

    /** A submission's id. */
    public String submit(Person author, String title, String body, String... groups) {
        JsonArrayBuilder tags = Json.createArrayBuilder().add("PostgreSQL").add("内核");
        String draft = id(api.as(author.token())
                .post(
                        "/drafts",
                        Json.createObjectBuilder()
                                .add("title", title)
                                .add("body", body)
                                .add("tags", tags)
                                .build()
                                .toString())
                .expect(201));
        return offer(author, draft, groups);
    }

    /** The draft, to these groups. */
    public String offer(Person author, String draft, String... groups) {
        return id(api.as(author.token())
                .post(
                        "/drafts/" + draft + "/submission",
                        Json.createObjectBuilder()
                                .add("groups", Json.createArrayBuilder(List.of(groups)))
                                .build()
                                .toString())
                .expect(201));
    }

    /** One reviewer's verdict for a group. */
    public void judge(Person reviewer, String submission, String group, String verdict) {
        Api as = api.as(reviewer.token());
        String task = as
                .get("/tasks?group=" + group + "&limit=100")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getString("submission").equals(submission)
                        && item.getString("kind").equals("review"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        as.put("/tasks/" + task + "/assignee", "{\"handle\":\"" + reviewer.handle() + "\"}");
        as.post("/tasks/" + task + "/verdict", "{\"verdict\":\"" + verdict + "\",\"reason\":\"读过了\"}")
                .expect(204);
    }

    /** The address of a text that this group accepted. */
    public String release(Person author, Person reviewer, String group, String title, String body) {
        String submission = submit(author, title, body, group);
        judge(reviewer, submission, group, "accept");
        return addressOf(author, submission);
    }

    /** Releases the next edition of an article with this note and this text. */
    public void correct(Person author, Person reviewer, String group, String slug, String note, String body) {
        Api as = api.as(author.token());
        String draft = id(as.post(
                        "/articles/" + encoded(slug) + "/correction",
                        Json.createObjectBuilder().add("note", note).build().toString())
                .expect(201));
        Answer now = as.get("/drafts/" + draft).expect(200);
        as.with("If-Match", now.header("ETag"))
                .put(
                        "/drafts/" + draft,
                        Json.createObjectBuilder()
                                .add("title", now.json().getString("title"))
                                .add("tags", now.json().getJsonArray("tags"))
                                .add("body", body)
                                .build()
                                .toString())
                .expect(200);
        judge(reviewer, offer(author, draft), group, "accept");
    }

    public String addressOf(Person author, String submission) {
        return api.as(author.token())
                .get("/submissions/" + submission)
                .expect(200)
                .json()
                .getString("article");
    }

    public Answer article(String slug) {
        return api.get("/articles/" + encoded(slug));
    }

    /** The addresses that a list gives. */
    public List<String> list(String query) {
        return api
                .get("/articles?" + query)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("slug"))
                .toList();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static String id(Answer created) {
        String location = created.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
