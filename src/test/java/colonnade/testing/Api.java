package colonnade.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The public API as a program uses it: {@code api.as(token).post("/drafts", "{…}")}. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI base;
    private final Map<String, String> headers;

    private Api(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** As nobody in particular. */
    public static Api of(URI product) {
        return new Api(product, Map.of("Accept", "application/json", "Accept-Language", "en"));
    }

    /** Where the product is. */
    URI product() {
        return base;
    }

    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Api(base, more);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    /** Posts a file. */
    public Answer upload(String path, byte[] body) {
        return exchange("POST", path, BodyPublishers.ofByteArray(body));
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** A path that begins with {@code /api/v1} left out, or a whole one such as a {@code Location}. */
    private Answer send(String method, String path, String body) {
        boolean typed = body == null || headers.containsKey("Content-Type");
        Api sender = typed ? this : with("Content-Type", "application/json");
        return sender.exchange(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private Answer exchange(String method, String path, HttpRequest.BodyPublisher body) {
        URI address = path.startsWith("/api/") || path.startsWith("http")
                ? base.resolve(path)
                : base.resolve("/api/v1" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        request.method(method, body);
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body()))) {
                return reader.readObject();
            }
        }

        /** Fails with the whole answer unless the status is this one. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("Expected " + status + ", got " + status() + " from "
                        + response.request().method() + " " + response.uri() + ": " + body());
            }
            return this;
        }

        /** The last part of the problem's type. */
        public String problem() {
            String type = json().getString("type");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }
}
