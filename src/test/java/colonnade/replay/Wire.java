package colonnade.replay;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.RunningProduct;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How the people of the log reach the product. When it dies under a request, it is started again and the same request,
 * under the same Idempotency-Key, is sent once more.
 */
final class Wire {

    private final RunningProduct product;
    private final Tally tally;
    private int restarts;

    Wire(RunningProduct product, Tally tally) {
        this.product = product;
        this.tally = tally;
    }

    Answer get(Person who, String path) {
        return ask(who, api -> api.get(path));
    }

    Answer post(Person who, String path, JsonObject body) {
        return ask(who, api -> api.post(path, body.toString()));
    }

    Answer put(Person who, String path, JsonObject body) {
        return ask(who, api -> api.put(path, body == null ? null : body.toString()));
    }

    Answer put(Person who, String path, JsonObject body, String etag) {
        return ask(who, api -> api.with("If-Match", etag).put(path, body.toString()));
    }

    Answer delete(Person who, String path) {
        return ask(who, api -> api.delete(path));
    }

    /** All items of a list, page after page. */
    List<JsonObject> all(Person who, String path) {
        List<JsonObject> all = new ArrayList<>();
        String next = "";
        do {
            JsonObject page = get(who, path + next).expect(200).json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            next = page.getString("next", "");
            next = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!next.isEmpty());
        return all;
    }

    void moveClockTo(Instant instant) {
        untilAnswered(() -> {
            product.moveClockTo(instant);
            return null;
        });
    }

    /** What its clock says. */
    Instant now() {
        return product.now();
    }

    void register(Person person, String name) {
        JsonObjectBuilder member = Json.createObjectBuilder()
                .add("handle", person.handle())
                .add("displayName", name)
                .add("email", person.handle() + "@example.org")
                .add("password", People.PASSWORD);
        product.api().post("/members", member.build().toString()).expect(201);
        tally.act("registered");
    }

    void signIn(Person person) {
        JsonObject credentials = Json.createObjectBuilder()
                .add("handle", person.handle())
                .add("password", People.PASSWORD)
                .build();
        Answer answer = untilAnswered(() -> product.api().post("/sessions", credentials.toString()));
        person.signedIn(answer.expect(201).json().getString("token"));
        tally.act("signed in");
    }

    int restarts() {
        return restarts;
    }

    private Answer ask(Person who, Function<Api, Answer> request) {
        String key = UUID.randomUUID().toString();
        if (who.token() == null) {
            signIn(who);
        }
        Answer answer = once(who, key, request);
        if (answer.status() == 401) {
            // a month has passed on the product's clock
            signIn(who);
            answer = once(who, key, request);
        }
        return answer;
    }

    private Answer once(Person who, String key, Function<Api, Answer> request) {
        return untilAnswered(() -> request.apply(product.api().as(who.token()).with("Idempotency-Key", key)));
    }

    private <T> T untilAnswered(Supplier<T> request) {
        while (true) {
            try {
                return request.get();
            } catch (UncheckedIOException lost) {
                if (product.alive()) {
                    throw lost;
                }
                product.start();
                restarts++;
            }
        }
    }
}
