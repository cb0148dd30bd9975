package colonnade.site.reader;

import colonnade.discovery.Topics;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.settings.Settings;
import colonnade.publication.ListingPages;
import colonnade.publication.ListingPages.Kind;
import colonnade.publication.MonthlyArticles;
import colonnade.site.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * All articles and the pages that list them, for search engines: a file for each month and for each kind of list, and
 * several where there are more than one file may name.
 */
@Path("/")
@RequestScoped
@Produces("application/xml;charset=UTF-8")
public class SitemapResource {

    /** What the sitemap protocol allows in one file. */
    private static final int A_FILE = 50_000;

    private static final String TOPICS = "topics";

    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    @Inject
    MonthlyArticles articles;

    @Inject
    ListingPages lists;

    @Inject
    Topics topics;

    @Inject
    Settings settings;

    @GET
    @Path("sitemap.xml")
    @Operation(hidden = true)
    public String index() {
        var months = articles.months().stream()
                .flatMap(month -> files(month.month().toString(), month.articles(), Optional.of(month.updatedAt())));
        var kinds = Stream.of(Kind.values()).flatMap(kind -> files(name(kind), lists.count(kind), Optional.empty()));
        return Stream.of(kinds, files(TOPICS, topics.list("", 1).size(), Optional.empty()), months)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n", start("sitemapindex"), "</sitemapindex>"));
    }

    @GET
    @Path("sitemap/{month: \\d{4}-\\d{2}}{part: (-[0-9]{1,4})?}.xml")
    @Operation(hidden = true)
    public String month(@PathParam("month") String month, @PathParam("part") String part) {
        return file(articles.of(parsed(month), skipped(part), A_FILE).stream()
                .map(article -> url(Addresses.article(article.slug()), Optional.of(article.updatedAt())))
                .toList());
    }

    @GET
    @Path("sitemap/{kind: groups|columns|authors}{part: (-[0-9]{1,4})?}.xml")
    @Operation(hidden = true)
    public String lists(@PathParam("kind") String name, @PathParam("part") String part) {
        var kind = Stream.of(Kind.values())
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow();
        return file(lists.of(kind, skipped(part), A_FILE).stream()
                .map(page -> url("/" + name + "/" + Addresses.encoded(page.slug()), page.newest()))
                .toList());
    }

    /** A topic's page changes with each article that its rule catches, and nothing counts these. */
    @GET
    @Path("sitemap/" + TOPICS + ".xml")
    @Operation(hidden = true)
    public String topics() {
        return file(topics.list("", A_FILE).stream()
                .map(topic -> url(Addresses.topic(topic.slug()), Optional.empty()))
                .toList());
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "s";
    }

    /** The first file of several is called like the only one. */
    private Stream<String> files(String name, long pages, Optional<Instant> changed) {
        return LongStream.rangeClosed(1, (pages + A_FILE - 1) / A_FILE)
                .mapToObj(part -> "<sitemap><loc>" + settings.url() + "/sitemap/" + name + (part == 1 ? "" : "-" + part)
                        + ".xml</loc>" + lastmod(changed) + "</sitemap>");
    }

    private static int skipped(String part) {
        int number = part.isEmpty() ? 1 : Integer.parseInt(part.substring(1));
        if (number < 1) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return (number - 1) * A_FILE;
    }

    private static String file(List<String> urls) {
        if (urls.isEmpty()) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return urls.stream().collect(Collectors.joining("\n", start("urlset"), "</urlset>"));
    }

    private String url(String path, Optional<Instant> changed) {
        return "<url><loc>" + settings.url() + path + "</loc>" + lastmod(changed) + "</url>";
    }

    private static String lastmod(Optional<Instant> changed) {
        return changed.map(at -> "<lastmod>" + at + "</lastmod>").orElse("");
    }

    private static String start(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + NAMESPACE;
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }
}
