package colonnade.testing;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A column with articles released in it one day after another. */
public final class Shelved {

    private static final Instant FIRST = Instant.parse("2024-03-04T08:00:00Z");

    private final Api admin;
    private final String column;
    private int released;

    /** One that is there. */
    public Shelved(Api api, People people, String column) {
        admin = api.as(people.adminToken());
        this.column = column;
    }

    /** One that this person opens. */
    public Shelved(Api api, People people, People.Person owner) {
        this(api, people, People.unique("shelved"));
        api.as(owner.token())
                .post("/columns", "{\"slug\":\"" + column + "\",\"title\":\"慢读 " + column + "\"}")
                .expect(201);
    }

    public String column() {
        return column;
    }

    /** Releases so many more; their addresses, by date. */
    public List<String> release(int articles) {
        var slugs = new ArrayList<String>();
        var lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            var name = column + "-" + ++released;
            slugs.add(name);
            lines.append(Json.createObjectBuilder()
                            .add("externalId", name)
                            .add("title", name)
                            .add("body", "正文 " + name)
                            .add("author", "Ada Moore")
                            .add("date", FIRST.plus(Duration.ofDays(released)).toString())
                            .add("column", column)
                            .build())
                    .append('\n');
        }
        var progress = admin.with("Content-Type", "application/x-ndjson")
                .post("/imports", lines.toString())
                .expect(202)
                .header("Location");
        Until.holds(
                "imported",
                Duration.ofSeconds(60),
                () -> admin.get(progress).json().getBoolean("done"));
        return slugs;
    }
}
