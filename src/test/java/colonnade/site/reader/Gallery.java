package colonnade.site.reader;

import colonnade.community.SiteRole;
import colonnade.platform.language.Language;
import colonnade.platform.page.AssetBytes;
import colonnade.platform.page.Page;
import colonnade.site.Frame;
import colonnade.site.PageTemplate;
import colonnade.site.desk.DeskSamplePages;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Serves the sample pages, to look at them in a browser without starting the product. */
public final class Gallery implements AutoCloseable {

    private static final String POLICY = "default-src 'self'; img-src 'self' https: data:; object-src 'none'";

    private static final String DESK = "/desk/samples/";
    private static final Frame.Visitor LIN = new Frame.Visitor("lin", "林小满", Set.of(SiteRole.ADMIN));

    private final HttpServer server;

    public Gallery(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public static void main(String[] arguments) throws IOException {
        var gallery = new Gallery(arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]));
        System.out.println(gallery.address());
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Where every sample is shown. */
    public List<String> addresses() {
        var desk = IntStream.range(0, DeskSamplePages.all().size()).mapToObj(number -> DESK + number);
        return Stream.concat(SamplePages.all().keySet().stream(), desk)
                .map(path -> address() + path)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        if (path.startsWith("/assets/")) {
            send(exchange, AssetBytes.typeOf(path), AssetBytes.of(path));
            return;
        }
        var address = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
        var page = page(address.replaceAll("[?&]lang=(en|zh-CN)$", ""));
        if (page == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        var language = address.endsWith("lang=en") ? Language.ENGLISH : Language.CHINESE;
        var frame = new Frame(
                language,
                address.contains("lang="),
                exchange.getRequestURI().toString(),
                address.startsWith(DESK) ? Optional.of(LIN) : Optional.empty(),
                "token",
                address());
        send(
                exchange,
                "text/html;charset=UTF-8",
                PageTemplate.render(page, frame).getBytes(StandardCharsets.UTF_8));
    }

    /** Pages of the desk are numbered: what stands at one address of theirs looks different for each visitor. */
    private static Page page(String address) {
        return address.startsWith(DESK)
                ? DeskSamplePages.all().get(Integer.parseInt(address.substring(DESK.length())))
                : SamplePages.all().get(address);
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
