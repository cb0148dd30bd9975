package colonnade.contract;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Until;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One of each thing that rights are about, made when it is first asked for: the author's, in a group of their own. */
final class Things {

    /** Stands in every text that is not published. */
    static final String UNPUBLISHED = "unpublished words";

    private final Map<String, String> made = new HashMap<>();
    private final Api api;
    private final People people;
    private final Company company;
    private final Press press;

    Things(Api api, People people, Company company) {
        this.api = api;
        this.people = people;
        this.company = company;
        this.press = new Press(api, people);
    }

    /** Of the regional kind, where one approval is enough and the site's editors are not asked. */
    String group() {
        return once("group", () -> {
            String group = people.group("regional");
            people.give(group, company.person(Role.REVIEWER), "reviewer");
            people.give(group, company.person(Role.ORGANISER), "organiser");
            return group;
        });
    }

    /** Being written, never offered to anybody. */
    String draft() {
        return once("draft", () -> Press.id(author().post("/drafts", text()).expect(201)));
    }

    String submission() {
        return once("submission", () -> press.submit(company.person(Role.AUTHOR), UNPUBLISHED, UNPUBLISHED, group()));
    }

    String submittedDraft() {
        return once(
                "submitted draft",
                () -> author().get("/submissions/" + submission()).json().getString("draft"));
    }

    /** The number of the revision that was submitted. */
    String revision() {
        return once(
                "revision",
                () -> Integer.toString(author().get("/drafts/" + submittedDraft() + "/revisions")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("number")));
    }

    /** To review the submission; nobody holds it. */
    String task() {
        return once("task", () -> {
            String submission = submission();
            return reviewer().get("/tasks?group=" + group()).json().getJsonArray("items").stream()
                    .map(JsonObject.class::cast)
                    .filter(task -> task.getString("submission").equals(submission))
                    .findFirst()
                    .orElseThrow()
                    .getString("id");
        });
    }

    /** The same, held by the reviewer. */
    String claimedTask() {
        return once("claimed task", () -> {
            reviewer().put("/tasks/" + task() + "/assignee", handle(company.handle(Role.REVIEWER)));
            return task();
        });
    }

    String article() {
        return once(
                "article",
                () -> press.release(
                        company.person(Role.AUTHOR),
                        company.person(Role.REVIEWER),
                        group(),
                        People.unique("released"),
                        "正文"));
    }

    /** In its second edition; the group does not open the first. */
    String correctedArticle() {
        return once("corrected article", () -> {
            String slug = press.release(
                    company.person(Role.AUTHOR),
                    company.person(Role.REVIEWER),
                    group(),
                    People.unique("corrected"),
                    UNPUBLISHED);
            press.correct(company.person(Role.AUTHOR), company.person(Role.REVIEWER), group(), slug, "更正", "正文");
            return slug;
        });
    }

    String column() {
        return once("column", () -> {
            String slug = People.unique("column");
            author().post("/columns", "{\"slug\":\"" + slug + "\",\"title\":\"专栏\"}")
                    .expect(201);
            return slug;
        });
    }

    /** The author is its curator. */
    String topic() {
        return once("topic", () -> {
            String slug = People.unique("topic");
            api.as(people.adminToken())
                    .put("/topics/" + slug, "{\"name\":\"话题\",\"curators\":[\"" + company.handle(Role.AUTHOR) + "\"]}")
                    .expect(201);
            return slug;
        });
    }

    String anImport() {
        return once(
                "import",
                () -> Press.id(api.as(people.adminToken())
                        .with("Content-Type", "application/x-ndjson")
                        .post("/imports", line())
                        .expect(202)));
    }

    /** The author's, read and not started. */
    String fileImport() {
        return once("file import", () -> {
            String id = Press.id(author().with("Content-Type", "application/octet-stream")
                    .post("/file-imports?name=a.md&dryRun=true", "# " + UNPUBLISHED + "\n\n" + UNPUBLISHED)
                    .expect(202));
            Until.holds(
                    "the import is read",
                    () -> author().get("/file-imports/" + id)
                            .json()
                            .getString("state")
                            .equals("ready"));
            return id;
        });
    }

    static String line() {
        String id = People.unique("imported");
        return "{\"externalId\":\"" + id + "\",\"title\":\"" + id + "\",\"body\":\"正文\"}\n";
    }

    static String text() {
        return Json.createObjectBuilder()
                .add("title", UNPUBLISHED)
                .add("body", UNPUBLISHED)
                .build()
                .toString();
    }

    static String handle(String handle) {
        return "{\"handle\":\"" + handle + "\"}";
    }

    private Api author() {
        return as(Role.AUTHOR);
    }

    private Api reviewer() {
        return as(Role.REVIEWER);
    }

    private Api as(Role role) {
        return company.as(role, api);
    }

    private String once(String name, Supplier<String> maker) {
        String known = made.get(name);
        if (known == null) {
            known = maker.get();
            made.put(name, known);
        }
        return known;
    }
}
