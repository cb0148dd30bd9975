package colonnade.replay;

import colonnade.testing.Api.Answer;
import colonnade.testing.TestDatabase;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the product says when the log is over: through the API, and in its tables where something could be stuck. */
final class EndState {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The log's end states as the product calls them. */
    private static final Map<String, String> STATES = Map.of("published", "released", "withdrawn", "discarded");

    private final Wire wire;
    private final Cast cast;

    EndState(Wire wire, Cast cast) {
        this.wire = wire;
        this.cast = cast;
    }

    static String expected(Story story) {
        return STATES.getOrDefault(story.expectedEnd, story.expectedEnd);
    }

    /** The article's state if it was released, else its draft's. */
    String found(Story story) {
        if (story.slug != null) {
            Answer article = wire.get(cast.admin(), "/articles/" + Addresses.part(story.slug));
            return article.status() == 200 ? "released" : "status " + article.status();
        }
        return wire.get(story.draft.author, "/drafts/" + story.draft.id)
                .expect(200)
                .json()
                .getString("state");
    }

    JsonObject article(Story story) {
        return wire.get(cast.admin(), "/articles/" + Addresses.part(story.slug))
                .expect(200)
                .json();
    }

    /** The first page of a search for the article's title. */
    List<String> searchForTitle(Story story) {
        String path = "/search?q=" + Addresses.part(article(story).getString("title"));
        JsonObject[] answer = new JsonObject[1];
        // on a busy machine the search server may answer too late, and the product then answers without it
        Until.holds("search answers from the index", () -> {
            answer[0] = wire.get(cast.admin(), path).expect(200).json();
            return !answer[0].getBoolean("degraded");
        });
        return answer[0].getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("slug"))
                .toList();
    }

    /** Retries of what a kill interrupted wait on the product's clock. */
    void awaitOutbox() {
        Until.holds("the outbox is empty", PATIENCE, () -> {
            wire.moveClockTo(wire.now().plus(Duration.ofSeconds(10)));
            return count("outbox where not parked") == 0;
        });
    }

    JsonObject indexCheck() {
        return wire.get(cast.admin(), "/index/check").expect(200).json();
    }

    /** Rows of a table, with a condition if wanted. */
    long count(String table) {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
