package colonnade.site.desk;

import colonnade.platform.language.Language;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.page.AssetBytes;
import colonnade.site.Frame;
import colonnade.site.PageTemplate;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The editor without the product behind it: its page, its scripts, the real renderer; nothing is saved. */
final class EditorStage implements AutoCloseable {

    private static final String POLICY = "default-src 'self'; img-src 'self' https: data:; object-src 'none'";
    private static final Frame.Visitor LIN = new Frame.Visitor("lin", "林小满", Set.of());

    private final Markdown markdown = new Markdown();
    private final HttpServer server;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    EditorStage(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        on("/desk/drafts/new", this::page);
        on("/assets/", EditorStage::asset);
        on("/api/v1/previews", this::preview);
        on("/", exchange -> send(exchange, 503, "application/json", "{}".getBytes()));
        server.start();
    }

    /** The server would close the connection without a word, and the test fail for want of something to see. */
    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try {
                handler.handle(exchange);
            } catch (RuntimeException | Error e) {
                failures.add(e);
                send(exchange, 500, "text/plain;charset=UTF-8", utf8(String.valueOf(e)));
            }
        });
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println(new EditorStage(Integer.parseInt(arguments[0])).address());
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/desk/drafts/new";
    }

    /** A page or preview that could not be made fails whoever used it. */
    @Override
    public void close() {
        server.stop(0);
        failures.stream().findFirst().ifPresent(failure -> {
            throw new AssertionError("The stage could not show something", failure);
        });
    }

    private void page(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI().toString();
        var language = address.endsWith("lang=en") ? Language.ENGLISH : Language.CHINESE;
        var frame = new Frame(language, address.contains("lang="), address, Optional.of(LIN), "token", "");
        var draft = DeskSamplePages.all().stream()
                .filter(DraftPage.class::isInstance)
                .findFirst()
                .orElseThrow();
        send(exchange, 200, "text/html;charset=UTF-8", utf8(PageTemplate.render(draft, frame)));
    }

    private static void asset(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        send(exchange, 200, AssetBytes.typeOf(path), AssetBytes.of(path));
    }

    private void preview(HttpExchange exchange) throws IOException {
        JsonObject asked = Json.createReader(
                        new StringReader(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)))
                .readObject();
        var rendered = markdown.preview(asked.getString("body"));
        var answer = Json.createObjectBuilder().add("html", rendered.html()).build();
        send(exchange, 200, "application/json", utf8(answer.toString()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
