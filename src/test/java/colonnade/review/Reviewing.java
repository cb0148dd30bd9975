package colonnade.review;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** A review through the public API, in the words of the people in it. */
final class Reviewing {

    final Api api;
    final People people;

    Reviewing() {
        this(Api.of(Suite.url()));
    }

    Reviewing(Api api) {
        this.api = api;
        this.people = new People(api);
    }

    /** A member with this role in the group. */
    Person reviewer(String group, String role) {
        Person person = people.person(role);
        people.give(group, person, role);
        return person;
    }

    /** A complete draft; its address. */
    String draft(Person author) {
        return as(author)
                .post(
                        "/drafts",
                        Json.createObjectBuilder()
                                .add("title", "用 pg_stat_statements 找出慢查询 " + author.handle())
                                .add("body", "先打开扩展，再看总耗时最长的语句。\n\n```sql\nselect 1;\n```\n")
                                .add("lang", "zh-CN")
                                .build()
                                .toString())
                .expect(201)
                .header("Location");
    }

    /** Offers it and gives the submission's id. */
    String offer(Person author, String draft, String... groups) {
        JsonArrayBuilder slugs = Json.createArrayBuilder(List.of(groups));
        String location = as(author)
                .post(
                        draft + "/submission",
                        Json.createObjectBuilder().add("groups", slugs).build().toString())
                .expect(201)
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    String submit(Person author, String... groups) {
        return offer(author, draft(author), groups);
    }

    /** The tasks of a submission in somebody's list; {@code query} such as {@code open=true}. */
    List<String> tasks(Person person, String submission, String query) {
        return as(person).get("/tasks?limit=100&" + query).expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(task -> task.getString("submission").equals(submission))
                .map(task -> task.getString("id"))
                .toList();
    }

    String openTask(Person person, String submission) {
        return tasks(person, submission, "open=true").get(0);
    }

    Answer claim(Person person, String task) {
        return assign(person, task, person);
    }

    Answer assign(Person by, String task, Person to) {
        return as(by).put("/tasks/" + task + "/assignee", "{\"handle\":\"" + to.handle() + "\"}");
    }

    Answer verdict(Person person, String task, String verdict) {
        return as(person)
                .post(
                        "/tasks/" + task + "/verdict",
                        Json.createObjectBuilder()
                                .add("verdict", verdict)
                                .add("reason", "因为 " + verdict)
                                .build()
                                .toString());
    }

    /** Claims an open task of the submission and answers it. */
    void judge(Person person, String submission, String verdict) {
        String task = openTask(person, submission);
        claim(person, task).expect(204);
        verdict(person, task, verdict).expect(204);
    }

    /** The kinds of what they were told, newest first. */
    List<String> noticesOf(Person person) {
        return as(person).get("/me/notices?limit=100").expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(notice -> notice.getString("kind"))
                .toList();
    }

    JsonObject standing(Person person, String submission) {
        return as(person).get("/submissions/" + submission).expect(200).json();
    }

    /** How one group stands, as its author sees it. */
    JsonObject review(Person author, String submission, String group) {
        return standing(author, submission).getJsonArray("reviews").stream()
                .map(JsonObject.class::cast)
                .filter(review -> review.getString("group").equals(group))
                .findFirst()
                .orElseThrow();
    }

    String state(Person author, String submission) {
        return standing(author, submission).getString("state");
    }

    Api as(Person person) {
        return api.as(person.token());
    }
}
