package colonnade.testing;

import colonnade.testing.Api.Answer;
import jakarta.json.Json;
import java.time.Duration;

/** Articles that a test needs released, brought in by import, the quickest way. */
public final class Imported {

    private final Api api;
    private final People people;

    public Imported(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    /** Released under a group, with a title of its own; the title. */
    public String article(String title, String body, String group) {
        var unique = title + " " + People.unique("x");
        var line = Json.createObjectBuilder()
                .add("externalId", unique)
                .add("title", unique)
                .add("body", body)
                .add("author", "Ada Moore")
                .add("lang", "zh-CN")
                .add("tags", Json.createArrayBuilder().add("sample"))
                .add("groups", Json.createArrayBuilder().add(group))
                .build();
        var operator = api.as(people.adminToken());
        var location = operator.with("Content-Type", "application/x-ndjson")
                .post("/imports", line + "\n")
                .expect(202)
                .header("Location");
        Until.holds("imported " + unique, Duration.ofSeconds(30), () -> done(operator.get(location)));
        return unique;
    }

    private static boolean done(Answer progress) {
        return progress.expect(200).json().getBoolean("done");
    }
}
