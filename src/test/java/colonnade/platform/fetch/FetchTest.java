package colonnade.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    private HttpServer server;
    private String base;

    /** The one address of this machine that the test allows. */
    private Fetch here;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.start();
        int port = server.getAddress().getPort();
        base = "http://127.0.0.1:" + port;
        here = new Fetch(address -> address.getHostAddress().equals("127.0.0.1"), any -> true);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatStandsThereIsGotAlsoBehindARedirect() throws FetchFailed {
        answer("/feed", 200, "body", null);
        answer("/old", 302, "", "/feed");

        assertThat(here.get(base + "/feed", 100)).asString().isEqualTo("body");
        assertThat(here.get(base + "/old", 100)).asString().isEqualTo("body");
    }

    @Test
    void tooMuchOrNothingIsSaid() {
        answer("/feed", 200, "0123456789", null);
        answer("/round", 301, "", "/round");
        answer("/gone", 404, "x", null);

        assertThatThrownBy(() -> here.get(base + "/feed", 9)).hasMessage("too-large");
        assertThatThrownBy(() -> here.get(base + "/round", 9)).hasMessage("too-many-redirects");
        assertThatThrownBy(() -> here.get(base + "/gone", 9)).hasMessage("refused");
        assertThatThrownBy(() -> here.get("http://no-such-host.invalid/", 9)).hasMessage("unknown-host");
    }

    @Test
    void aRedirectDoesNotLeadInside() {
        answer("/inside", 302, "", "http://127.0.0.2/secret");
        answer("/file", 302, "", "file:///etc/passwd");

        assertThatThrownBy(() -> here.get(base + "/inside", 9)).hasMessage("private");
        assertThatThrownBy(() -> here.get(base + "/file", 9)).hasMessage("address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://0.0.0.0/",
                "http://0/",
                "http://169.254.169.254/latest/meta-data",
                "https://10.0.0.1/",
                "http://2130706433/"
            })
    void thisMachineIsNeverAsked(String address) {
        assertThatThrownBy(() -> new Fetch().get(address, 9))
                .isInstanceOfSatisfying(
                        FetchFailed.class,
                        failed -> assertThat(failed.reason())
                                .isIn(FetchFailed.Reason.PRIVATE, FetchFailed.Reason.ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "ftp://example.org/",
                "file:///etc/passwd",
                "http://example.org:8080/",
                "http://u:p@example.org/",
                "http:///x",
                "jar:http://example.org!/"
            })
    void onlyTheWebIsFetched(String address) {
        assertThatThrownBy(() -> new Fetch().get(address, 9)).hasMessage("address");
    }

    private void answer(String path, int status, String body, String location) {
        server.createContext(path, exchange -> {
            if (location != null) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
            exchange.getResponseBody().write(body.getBytes());
            exchange.close();
        });
    }
}
