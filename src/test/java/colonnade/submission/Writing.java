package colonnade.submission;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People.Person;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** An author at the API, as the tests of this feature need one. */
final class Writing {

    private final Api api;

    Writing(Api api, Person author) {
        this.api = api.as(author.token());
    }

    static String text(String title, String body) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("body", body)
                .build()
                .toString();
    }

    /** A draft's id, as its Location gives it. */
    String draft(String title, String body) {
        return id(api.post("/drafts", text(title, body)).expect(201));
    }

    Answer save(String draft, String etag, String json) {
        return api.with("If-Match", etag).put("/drafts/" + draft, json);
    }

    /** Saves over whatever is there now. */
    void write(String draft, String title, String body) {
        save(draft, get(draft).header("ETag"), text(title, body)).expect(200);
    }

    Answer get(String draft) {
        return api.get("/drafts/" + draft);
    }

    JsonObject revisions(String draft) {
        return api.get("/drafts/" + draft + "/revisions").expect(200).json();
    }

    Answer offer(String draft, String... groups) {
        JsonObjectBuilder offer = Json.createObjectBuilder();
        if (groups.length > 0) {
            offer.add("groups", Json.createArrayBuilder(List.of(groups)));
        }
        return api.post("/drafts/" + draft + "/submission", offer.build().toString());
    }

    /** A submission's id. */
    String submission(String draft, String... groups) {
        return id(offer(draft, groups).expect(201));
    }

    static String id(Answer created) {
        String location = created.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
