package colonnade.discovery;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Until;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Released articles for tests, the quick way: imported by the admin. */
final class ImportedArticles {

    private final Api api;
    private final People people;

    ImportedArticles(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    /** Imports it and waits until that is done; the same id again is its next edition. */
    void put(String externalId, String title, String body, List<String> tags, List<String> groups) {
        put(externalId, title, body, tags, groups, "");
    }

    void inColumn(String externalId, String title, String column) {
        put(externalId, title, "正文", List.of(), List.of(), column);
    }

    private void put(
            String externalId, String title, String body, List<String> tags, List<String> groups, String column) {
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("externalId", externalId)
                .add("title", title)
                .add("body", body)
                .add("author", "林晓")
                .add("lang", "zh-CN")
                .add("date", "2026-03-01T08:00:00Z")
                .add("tags", array(tags))
                .add("groups", array(groups))
                .add("column", column);
        Api admin = api.as(people.adminToken());
        String address = admin.with("Content-Type", "application/x-ndjson")
                .post("/imports", line.build() + "\n")
                .expect(202)
                .header("Location");
        Until.holds("imported", () -> admin.get(address).expect(200).json().getBoolean("done"));
        JsonObject end = admin.get(address).json();
        if (end.getInt("imported") + end.getInt("updated") != 1) {
            throw new AssertionError(end);
        }
    }

    private static JsonArrayBuilder array(List<String> values) {
        return Json.createArrayBuilder(values);
    }
}
