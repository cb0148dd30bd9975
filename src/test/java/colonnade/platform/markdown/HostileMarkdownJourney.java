package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Chromium;
import colonnade.testing.Witness;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every published attack in a real browser, with no Content-Security-Policy to help: the renderer alone must hold. */
class HostileMarkdownJourney {

    private final Markdown markdown = new Markdown();

    @Test
    void noAttackRunsEvenWithoutAPolicy() throws IOException {
        try (var chromium = new Chromium();
                var served = new Served(page(""), page("<script>first.innerHTML = first.innerHTML</script>"))) {
            for (var place : new String[] {"/once", "/twice"}) {
                var page = chromium.browser().newPage();
                var witness = new Witness(page, served.address());
                page.navigate(served.address() + place);

                assertThat(page.locator(".prose").count())
                        .isEqualTo(Attacks.all().size() + 1);
                witness.sawNothing(served.address() + place);
            }
        }
    }

    @Test
    void theWitnessNoticesWhatRuns() throws IOException {
        var live = "<!doctype html><div class=prose><img src=x onerror=alert(1)></div>";
        try (var chromium = new Chromium();
                var served = new Served(live, live)) {
            var page = chromium.browser().newPage();
            new Witness(page, served.address());
            page.navigate(served.address() + "/once");

            page.waitForFunction("() => window.caught.includes('alert')");
        }
    }

    /** Each attack in a place of its own, and all of them in one text. */
    private String page(String script) {
        var alone = Attacks.all().stream()
                .map(attack -> "<div class=\"prose\">" + markdown.render(attack).html() + "</div>\n")
                .collect(Collectors.joining());
        var together = markdown.render(String.join("\n\n", Attacks.all())).html();
        return "<!doctype html><meta charset=utf-8><title>x</title>" + "<main><section id=first>" + alone
                + "<div class=\"prose\">" + together + "</div></section></main>" + script;
    }

    private static final class Served implements AutoCloseable {

        private final HttpServer server;

        Served(String once, String twice) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            serve("/once", once);
            serve("/twice", twice);
            server.start();
        }

        private void serve(String path, String html) {
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            server.createContext(path, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                exchange.sendResponseHeaders(200, bytes.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            });
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
