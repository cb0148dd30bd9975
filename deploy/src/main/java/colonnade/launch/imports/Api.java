package colonnade.launch.imports;

import colonnade.launch.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The calls of the product's API that an import needs. */
final class Api {

    private static final int MOST_TRIES = 5;
    private static final long PAUSE_MILLIS = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String url;
    private final String language;
    private String token = "";

    Api(String url, String language) {
        this.url = url;
        this.language = language;
    }

    void use(String token) {
        this.token = token;
    }

    /** False where the server does not know these. */
    boolean signIn(String handle, String password) throws IOException, InterruptedException {
        String body = Json.createObjectBuilder()
                .add("handle", handle)
                .add("password", password)
                .build()
                .toString();
        HttpResponse<String> answer = send(request("/api/v1/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() == 401 || answer.statusCode() == 422) {
            return false;
        }
        token = json(expect(201, answer)).getString("token");
        return true;
    }

    void signOut() throws IOException, InterruptedException {
        send(authorized("/api/v1/sessions/current").DELETE());
    }

    /** @return the path where the import's progress stands */
    String start(byte[] lines) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(authorized("/api/v1/imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines)));
        return location(expect(202, answer));
    }

    /** Its host may be the public one; we stay with the one we were given. */
    private String location(HttpResponse<String> answer) {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Refusal("import.unexpected", url, 202, "Location?"));
        return URI.create(location).getRawPath();
    }

    /** @return the path where the import's progress stands */
    String startFiles(String name, String destination, byte[] bytes) throws IOException, InterruptedException {
        String query = "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&destination=" + destination;
        HttpResponse<String> answer = send(authorized("/api/v1/file-imports?" + query)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)));
        return location(expect(202, answer));
    }

    JsonObject progress(String path) throws IOException, InterruptedException {
        return json(expect(200, send(authorized(path).GET())));
    }

    /** How it ended; each answer before that is told. */
    JsonObject ended(String path, Predicate<JsonObject> works, Consumer<JsonObject> meanwhile)
            throws IOException, InterruptedException {
        JsonObject progress = progress(path);
        while (works.test(progress)) {
            meanwhile.accept(progress);
            Thread.sleep(PAUSE_MILLIS);
            progress = progress(path);
        }
        return progress;
    }

    private HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json")
                .header("Accept-Language", language);
    }

    /** Comes again where the server asks for it; an import may be sent twice without harm. */
    private HttpResponse<String> send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        for (int left = MOST_TRIES; ; left--) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            boolean busy = answer.statusCode() == 429 || answer.statusCode() == 503;
            if (!busy || left == 1) {
                return answer;
            }
            Thread.sleep(Duration.ofSeconds(pause(answer)).toMillis());
        }
    }

    private static long pause(HttpResponse<?> answer) {
        String seconds = answer.headers().firstValue("Retry-After").orElse("1");
        return seconds.matches("\\d{1,4}") ? Math.min(60, Long.parseLong(seconds)) : 1;
    }

    private HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() == 401) {
            throw new Refusal("import.not-signed-in", url);
        }
        if (answer.statusCode() != status) {
            throw new Refusal("import.unexpected", url, answer.statusCode(), reason(answer));
        }
        return answer;
    }

    private static String reason(HttpResponse<String> answer) {
        try {
            JsonObject problem = json(answer);
            return problem.getString("detail", problem.getString("title", ""));
        } catch (JsonException | ClassCastException e) {
            return answer.uri().getPath();
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
