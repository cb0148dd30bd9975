package colonnade.launch.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small server that keeps the contract of {@code POST /imports}: a second look finds each import done. */
final class FakeProduct implements AutoCloseable {

    static final String PASSWORD = "columns";

    final Map<String, JsonObject> articles = new ConcurrentHashMap<>();
    final List<Integer> batchSizes = new CopyOnWriteArrayList<>();
    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<byte[]> parcels = new CopyOnWriteArrayList<>();
    volatile int busyAnswers;

    private final HttpServer server;
    private final List<JsonObject> results = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();

    FakeProduct() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/api/v1/sessions", this::session);
        server.createContext("/api/v1/imports", this::imports);
        server.createContext("/api/v1/file-imports", this::fileImports);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void session(HttpExchange exchange) throws IOException {
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        if (exchange.getRequestMethod().equals("DELETE")) {
            answer(exchange, 204, "");
            return;
        }
        boolean known = body(exchange).contains("\"password\":\"" + PASSWORD + "\"");
        answer(exchange, known ? 201 : 401, known ? "{\"token\":\"t0ken\"}" : "{\"title\":\"No\"}");
    }

    private void imports(HttpExchange exchange) throws IOException {
        if (!"Bearer t0ken".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"title\":\"Sign in\"}");
        } else if (busyAnswers > 0) {
            busyAnswers--;
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, 503, "{\"title\":\"Busy\"}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            accept(exchange);
        } else {
            progress(exchange);
        }
    }

    private void fileImports(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            calls.add("POST " + exchange.getRequestURI());
            parcels.add(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().add("Location", "/api/v1/file-imports/" + parcels.size());
            answer(exchange, 202, "");
        } else if (path.endsWith("/items")) {
            answer(
                    exchange,
                    200,
                    "{\"items\":[{\"path\":\"a.md\",\"state\":\"imported\",\"warnings\":[\"odd\"]},"
                            + "{\"path\":\"b.md\",\"state\":\"refused\",\"problem\":\"no text\",\"warnings\":[]}]}");
        } else {
            boolean done = looks.merge(path, 1, Integer::sum) > 1;
            answer(exchange, 200, "{\"state\":\"" + (done ? "done" : "reading") + "\"}");
        }
    }

    private void accept(HttpExchange exchange) throws IOException {
        List<String> lines = body(exchange).lines().toList();
        batchSizes.add(lines.size());
        results.add(take(lines));
        exchange.getResponseHeaders().add("Location", "https://public.example/api/v1/imports/" + (results.size() - 1));
        answer(exchange, 202, "");
    }

    private void progress(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean done = looks.merge(path, 1, Integer::sum) > 1;
        JsonObject result = results.get(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
        String unfinished = "{\"read\":1,\"imported\":1,\"updated\":0,\"unchanged\":0,\"done\":false}";
        answer(exchange, 200, done ? result.toString() : unfinished);
    }

    private JsonObject take(List<String> lines) {
        int imported = 0;
        int updated = 0;
        int unchanged = 0;
        JsonArrayBuilder warnings = Json.createArrayBuilder();
        JsonArrayBuilder failed = Json.createArrayBuilder();
        for (int i = 0; i < lines.size(); i++) {
            JsonObject article = read(lines.get(i));
            if (article == null || !article.containsKey("externalId") || !article.containsKey("title")) {
                failed.add(Json.createObjectBuilder().add("line", i + 1).add("problem", "no title"));
                continue;
            }
            if (article.containsKey("date")) {
                warnings.add(Json.createObjectBuilder().add("line", i + 1).add("detail", "odd date"));
            }
            JsonObject before = articles.put(article.getString("externalId"), article);
            imported += before == null ? 1 : 0;
            unchanged += article.equals(before) ? 1 : 0;
            updated += before != null && !article.equals(before) ? 1 : 0;
        }
        return Json.createObjectBuilder()
                .add("read", lines.size())
                .add("imported", imported)
                .add("updated", updated)
                .add("unchanged", unchanged)
                .add("warnings", warnings)
                .add("failed", failed)
                .add("done", true)
                .build();
    }

    private static JsonObject read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException e) {
            return null;
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
