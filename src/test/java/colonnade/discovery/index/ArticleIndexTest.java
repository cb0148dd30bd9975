package colonnade.discovery.index;

import static colonnade.discovery.SampleDocuments.titled;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colonnade.platform.id.Ids;
import colonnade.platform.search.SearchAway;
import colonnade.platform.search.SearchClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.http.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A write that meets the end of the index it went to: a moment that no real node can be asked to stand still in. */
class ArticleIndexTest {

    private static final String GONE = """
            {"took":1,"errors":true,"items":[{"index":{"_index":"articles-0123456789ab-1700000000000","_id":"1",
            "status":404,"error":{"type":"index_not_found_exception","reason":"no such index"}}}]}""";

    private HttpServer node;
    private int aliasStatus;

    @BeforeEach
    void startNode() throws IOException {
        node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext("/_bulk", exchange -> answer(exchange, 200, GONE));
        node.createContext("/_alias/articles", exchange -> answer(exchange, aliasStatus, ""));
        node.start();
    }

    @AfterEach
    void stopNode() {
        node.stop(0);
    }

    @Test
    void whereAnotherIndexTookItsPlaceTheWriteIsTriedAgain() {
        aliasStatus = 200;
        assertThatThrownBy(this::write).isInstanceOf(SearchAway.class);
    }

    @Test
    void whereNoneDidTheIndexIsMissing() {
        aliasStatus = 404;
        assertThatThrownBy(this::write).isInstanceOf(IndexMissing.class);
    }

    private void write() throws IOException {
        URI url = URI.create("http://127.0.0.1:" + node.getAddress().getPort());
        new ArticleIndex(new SearchClient(url, new Header[0]))
                .write(List.of(titled("一").version(Ids.next(), 1)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
