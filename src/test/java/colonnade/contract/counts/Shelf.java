package colonnade.contract.counts;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Until;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Released articles for readers: so many on each page, and no two of a page alike in what else they belong to. */
final class Shelf {

    /** An article has no more. */
    private static final int MOST_TAGS = 10;

    private final String mark = People.unique("shelf").replace("-", "");
    private final Api admin;
    private final int articles;
    private final List<String> groups = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final String group;
    private final String column;

    Shelf(Api api, People people, int articles) {
        this.admin = api.as(people.adminToken());
        this.articles = articles;
        group = people.group("general");
        column = column(mark);
        topic(mark);
        for (int i = 0; i < articles; i++) {
            groups.add(people.group("regional"));
            columns.add(column(mark + i));
            topic(mark + i);
        }
        stock();
        order();
    }

    /** Puts this shelf's addresses into a path. */
    String fill(String path) {
        return path.replace("{group}", group)
                .replace("{column}", column)
                .replace("{newest}", columns.get(0))
                .replace("{topic}", mark)
                .replace("{tag}", mark)
                .replace("{author}", Press.encoded("~one-" + mark))
                .replace("{article}", mark + "everywhere");
    }

    private void stock() {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, articles).forEach(i -> {
            lines.append(line(
                    "of-" + i,
                    "Some " + mark + i,
                    columns.get(0),
                    List.of(mark, mark + i),
                    List.of(group, groups.get(i))));
            lines.append(
                    line("in-column-" + i, "Other " + mark + i, column, List.of(mark + i), List.of(groups.get(i))));
            lines.append(line("by-one-" + i, "One " + mark, columns.get(i), List.of(mark + i), List.of(groups.get(i))));
        });
        List<String> tags = IntStream.range(0, Math.min(articles, MOST_TAGS))
                .mapToObj(i -> mark + i)
                .toList();
        lines.append(line("everywhere", "All " + mark, column(mark + "all"), tags, groups));
        String progress = admin.with("Content-Type", "application/x-ndjson")
                .post("/imports", lines.toString())
                .expect(202)
                .header("Location");
        Duration patience = Duration.ofSeconds(60);
        Until.holds("imported", patience, () -> admin.get(progress).json().getBoolean("done"));
        JsonObject end = admin.get(progress).json();
        if (end.getInt("imported") != 3 * articles + 1
                || !end.getJsonArray("warnings").isEmpty()) {
            throw new AssertionError(end);
        }
        Until.holds(
                "indexed",
                patience,
                () -> admin.get("/search?tag=" + mark).json().getInt("total") == articles);
        Until.holds(
                "indexed",
                patience,
                () -> admin.get("/search?tag=" + mark + "0").json().getInt("total") == 4);
    }

    /** In the order in which they were not released. */
    private void order() {
        JsonArrayBuilder slugs = Json.createArrayBuilder();
        IntStream.range(0, articles).forEach(i -> slugs.add(mark + "in-column-" + (articles - 1 - i)));
        admin.with("If-Match", "\"1\"")
                .put(
                        "/columns/" + column + "/series",
                        Json.createObjectBuilder()
                                .add("articles", slugs)
                                .build()
                                .toString())
                .expect(200);
    }

    private String line(String title, String author, String inColumn, List<String> tags, List<String> ofGroups) {
        return Json.createObjectBuilder()
                        .add("externalId", mark + title)
                        .add("title", mark + title)
                        .add("body", "正文 " + mark)
                        .add("author", author)
                        .add("column", inColumn)
                        .add("tags", Json.createArrayBuilder(tags))
                        .add("groups", Json.createArrayBuilder(ofGroups))
                        .build()
                + "\n";
    }

    private String column(String slug) {
        admin.post("/columns", "{\"slug\":\"" + slug + "\",\"title\":\"" + slug + "\"}")
                .expect(201);
        return slug;
    }

    private void topic(String slug) {
        admin.put("/topics/" + slug, "{\"name\":\"%1$s\",\"rule\":{\"tags\":[\"%1$s\"]}}".formatted(slug))
                .expect(201);
    }
}
