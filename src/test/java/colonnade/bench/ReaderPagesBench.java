package colonnade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.RunningProduct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What readers get against the same bytes as a file that the same Payara serves, by turns in one run:
 * {@code mvn -Pbench verify}.
 */
class ReaderPagesBench {

    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofSeconds(Long.getLong("bench.seconds", 2));
    private static final int ARTICLES = 20;
    private static final Path FILES = Path.of("target/files").toAbsolutePath();

    private static RunningProduct product;
    private static String group;
    private static String article;

    /** Medians of all rounds. */
    private record Compared(String page, long bytes, double ratio, double slower, double perSecond, long p99) {

        @Override
        public String toString() {
            return "%-40s %7d bytes  %6.0f/s  %.2f of the file's requests/s  p99 %5d µs, %.2f times the file's"
                    .formatted(page, bytes, perSecond, ratio, p99, slower);
        }
    }

    @BeforeAll
    static void publish() throws IOException {
        Files.createDirectories(FILES.resolve("WEB-INF"));
        product = RunningProduct.startBesideFiles(Instant.now(), FILES);
        Api api = product.api();
        var people = new People(api);
        var imported = new Imported(api, people);
        group = people.group("vertical");
        for (int i = 0; i < ARTICLES; i++) {
            imported.article("PostgreSQL 逻辑复制与大表迁移实践 " + i, LongArticle.text(), group);
        }
        api.as(people.adminToken())
                .put("/topics/bench", "{\"name\":\"迁移\",\"rule\":{\"tags\":[\"sample\"]}}")
                .expect(201);
        var links = Pattern.compile("href=\"(/articles/[^\"]+)\"")
                .matcher(new Browser(product.url()).get("/groups/" + group).body());
        assertThat(links.find()).isTrue();
        article = links.group(1);
    }

    @Test
    void readerPagesKeepUpWithFiles() throws IOException, InterruptedException {
        List<Compared> compared = new ArrayList<>();
        for (String page : List.of(article, "/groups/" + group, "/topics/bench")) {
            compared.add(compare(page, "identity"));
            compared.add(compare(page, "gzip"));
        }
        compared.forEach(line -> System.out.println("BENCH " + line));
        assertThat(compared).allSatisfy(line -> {
            assertThat(line.ratio()).as(line.toString()).isGreaterThanOrEqualTo(0.5);
            assertThat(line.slower()).as(line.toString()).isLessThanOrEqualTo(3);
        });
    }

    private static Compared compare(String page, String encoding) throws IOException, InterruptedException {
        String file = file(page, encoding);
        var made = new Load(product.url(), page, "Accept: text/html", "Accept-Encoding: " + encoding);
        var kept = new Load(product.url(), "/files/" + file, "Accept: text/html");
        made.during(ROUND.multipliedBy(2));
        kept.during(ROUND.multipliedBy(2));
        List<Load.Figures> ours = new ArrayList<>();
        List<Load.Figures> files = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(made.during(ROUND));
            files.add(kept.during(ROUND));
        }
        assertThat(ours.get(0).bytes()).isEqualTo(files.get(0).bytes());
        double perSecond = median(ours.stream().map(Load.Figures::perSecond).toList());
        double p99 = median(ours.stream().map(figures -> (double) figures.p99()).toList());
        return new Compared(
                page.replaceAll("%\\w\\w", "").replaceAll("-+", "-") + " " + encoding,
                ours.get(0).bytes(),
                perSecond / median(files.stream().map(Load.Figures::perSecond).toList()),
                p99
                        / median(files.stream()
                                .map(figures -> (double) figures.p99())
                                .toList()),
                perSecond,
                (long) p99);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    /** The very bytes of the page, beside the product. */
    private static String file(String page, String encoding) throws IOException, InterruptedException {
        byte[] bytes = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(product.url() + page))
                                .headers("Accept", "text/html", "Accept-Encoding", encoding)
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        String name = Integer.toHexString((page + encoding).hashCode()) + ".html";
        Files.write(FILES.resolve(name), bytes);
        return name;
    }
}
