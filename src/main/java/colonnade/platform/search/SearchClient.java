package colonnade.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jsonb.JsonbJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import colonnade.platform.settings.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * The one way to the search server. Reading gives up soon, because a page waits; writing has time, because the outbox
 * tries again. Each has a circuit of its own, so that a slow bulk does not take the search away.
 */
@ApplicationScoped
public class SearchClient {

    /** What is done with the client. */
    @FunctionalInterface
    public interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }

    private static final System.Logger LOG = System.getLogger(SearchClient.class.getName());
    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration WRITE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 40;
    private static final Set<Integer> OVERLOADED = Set.of(429, 502, 503, 504);

    private RestClient http;
    private Lane reading;
    private Lane writing;

    private record Lane(String name, ElasticsearchClient client, Circuit circuit) {}

    /** For the container's proxy. */
    protected SearchClient() {}

    @Inject
    SearchClient(Settings settings) {
        this(settings.searchUrl(), credentials(settings));
    }

    public SearchClient(URI url, Header[] credentials) {
        http = RestClient.builder(HttpHost.create(url.getScheme() + "://" + url.getAuthority()))
                .setPathPrefix(url.getPath().isEmpty() ? "/" : url.getPath())
                .setDefaultHeaders(credentials)
                .setHttpClientConfigCallback(
                        client -> client.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .build();
        RestClientTransport transport = new RestClientTransport(http, new JsonbJsonpMapper());
        reading = lane("search", transport, READ);
        writing = lane("index", transport, WRITE);
    }

    @PreDestroy
    void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks something a person waits for. */
    public <T> T read(Call<T> call) throws IOException {
        return through(reading, call);
    }

    /** Changes something, or asks something large. */
    public <T> T write(Call<T> call) throws IOException {
        return through(writing, call);
    }

    private <T> T through(Lane lane, Call<T> call) throws IOException {
        if (!lane.circuit.lets()) {
            throw new SearchAway("The search server did not answer a moment ago", null);
        }
        try {
            T answer = call.on(lane.client);
            answered(lane);
            return answer;
        } catch (ElasticsearchException e) {
            if (OVERLOADED.contains(e.status())) {
                throw away(lane, e);
            }
            answered(lane);
            throw e;
        } catch (ResponseException e) {
            int status = e.getResponse().getStatusLine().getStatusCode();
            if (OVERLOADED.contains(status)) {
                throw away(lane, e);
            }
            answered(lane);
            throw e;
        } catch (IOException e) {
            throw away(lane, e);
        }
    }

    private static void answered(Lane lane) {
        if (lane.circuit.answered()) {
            LOG.log(System.Logger.Level.INFO, "The search server answers again ({0})", lane.name);
        }
    }

    private static SearchAway away(Lane lane, Exception cause) {
        if (lane.circuit.failed()) {
            LOG.log(System.Logger.Level.WARNING, "The search server does not answer ({0}): {1}", lane.name, cause);
        }
        return new SearchAway("The search server does not answer: " + cause, cause);
    }

    private static Lane lane(String name, RestClientTransport transport, Duration patience) {
        RequestConfig config = RequestConfig.custom()
                .setConnectTimeout((int) CONNECT.toMillis())
                .setConnectionRequestTimeout((int) patience.toMillis())
                .setSocketTimeout((int) patience.toMillis())
                .build();
        RequestOptions options =
                RequestOptions.DEFAULT.toBuilder().setRequestConfig(config).build();
        ElasticsearchClient client = new ElasticsearchClient(transport, new RestClientOptions(options, false));
        return new Lane(name, client, new Circuit(System::nanoTime));
    }

    private static Header[] credentials(Settings settings) {
        return settings.searchUser()
                .map(user -> user + ":" + settings.searchPassword().orElse(""))
                .map(pair -> Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .map(encoded -> new Header[] {new BasicHeader("Authorization", "Basic " + encoded)})
                .orElse(new Header[0]);
    }
}
