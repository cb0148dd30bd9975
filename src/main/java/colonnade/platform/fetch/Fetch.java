package colonnade.platform.fetch;

import colonnade.platform.fetch.FetchFailed.Reason;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.http.Header;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/**
 * Gets what stands at an address that a person gave: from the public internet only, also after redirects, by http or https
 * on their usual ports, in a limited time. Never call it inside a transaction.
 */
@ApplicationScoped
public class Fetch {

    private static final System.Logger LOG = System.getLogger(Fetch.class.getName());

    private static final int MOST_REDIRECTS = 5;
    private static final Duration ALL = Duration.ofSeconds(40);
    private static final int ONE_MILLIS = 10_000;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final CloseableHttpClient client;
    private final IntPredicate ports;

    public Fetch() {
        this(PublicAddress::is, port -> port == 80 || port == 443);
    }

    Fetch(Predicate<InetAddress> hosts, IntPredicate ports) {
        this.ports = ports;
        this.client = HttpClients.custom()
                .setDnsResolver(new PublicHosts(hosts))
                .setUserAgent("Colonnade")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(ONE_MILLIS)
                        .setSocketTimeout(ONE_MILLIS)
                        .setConnectionRequestTimeout(ONE_MILLIS)
                        .setCookieSpec(CookieSpecs.IGNORE_COOKIES)
                        .build())
                .build();
    }

    /** At most so many bytes: more is {@link Reason#TOO_LARGE}. */
    public byte[] get(String address, int most) throws FetchFailed {
        long end = System.nanoTime() + ALL.toNanos();
        URI uri = uri(address);
        for (int left = MOST_REDIRECTS; left >= 0; left--) {
            HttpGet request = new HttpGet(uri);
            // a server that trickles never lets a socket time out
            CompletableFuture.delayedExecutor(end - System.nanoTime(), TimeUnit.NANOSECONDS)
                    .execute(request::abort);
            try (CloseableHttpResponse answer = client.execute(request)) {
                Optional<URI> next = redirect(uri, answer);
                if (next.isEmpty()) {
                    return body(answer, most);
                }
                uri = checked(next.get());
            } catch (IOException e) {
                throw failure(e, end);
            }
        }
        throw new FetchFailed(Reason.TOO_MANY_REDIRECTS);
    }

    private URI uri(String address) throws FetchFailed {
        try {
            return checked(new URI(address.strip()));
        } catch (URISyntaxException e) {
            throw new FetchFailed(Reason.ADDRESS);
        }
    }

    private URI checked(URI uri) throws FetchFailed {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        boolean web = secure || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || !ports.test(port)) {
            throw new FetchFailed(Reason.ADDRESS);
        }
        return uri;
    }

    private static Optional<URI> redirect(URI from, CloseableHttpResponse answer) throws FetchFailed {
        Header location = answer.getFirstHeader("Location");
        if (location == null || !REDIRECTS.contains(answer.getStatusLine().getStatusCode())) {
            return Optional.empty();
        }
        try {
            return Optional.of(from.resolve(location.getValue()));
        } catch (IllegalArgumentException e) {
            throw new FetchFailed(Reason.ADDRESS);
        }
    }

    private static byte[] body(CloseableHttpResponse answer, int most) throws FetchFailed, IOException {
        if (answer.getStatusLine().getStatusCode() != 200 || answer.getEntity() == null) {
            throw new FetchFailed(Reason.REFUSED);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = answer.getEntity().getContent()) {
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > most) {
                    throw new FetchFailed(Reason.TOO_LARGE);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static FetchFailed failure(IOException e, long end) {
        if (e instanceof PublicHosts.PrivateHost) {
            return new FetchFailed(Reason.PRIVATE);
        }
        if (e instanceof UnknownHostException) {
            return new FetchFailed(Reason.UNKNOWN_HOST);
        }
        boolean late = e instanceof InterruptedIOException || System.nanoTime() >= end;
        return new FetchFailed(late ? Reason.TOO_SLOW : Reason.AWAY);
    }

    @PreDestroy
    void close() {
        try {
            client.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Connections of fetches could not be closed", e);
        }
    }
}
