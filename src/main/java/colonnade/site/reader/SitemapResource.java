package colonnade.site.reader;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.settings.Settings;
import colonnade.publication.MonthlyArticles;
import colonnade.site.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * All articles for search engines, a file for each month, and several for a month with more than one file may name.
 * Articles only: the other pages are found from them, and their texts are in one language whatever {@code ?lang=} says.
 */
@Path("/")
@RequestScoped
@Produces("application/xml;charset=UTF-8")
public class SitemapResource {

    /** What the sitemap protocol allows in one file. */
    private static final int A_FILE = 50_000;

    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    @Inject
    MonthlyArticles articles;

    @Inject
    Settings settings;

    @GET
    @Path("sitemap.xml")
    @Operation(hidden = true)
    public String index() {
        return articles.months().stream()
                .flatMap(this::files)
                .collect(Collectors.joining("\n", start("sitemapindex"), "</sitemapindex>"));
    }

    @GET
    @Path("sitemap/{month: \\d{4}-\\d{2}}{part: (-[0-9]{1,4})?}.xml")
    @Operation(hidden = true)
    public String month(@PathParam("month") String month, @PathParam("part") String part) {
        int number = part.isEmpty() ? 1 : Integer.parseInt(part.substring(1));
        var found = number < 1 ? null : articles.of(parsed(month), (number - 1) * A_FILE, A_FILE);
        if (found == null || found.isEmpty()) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return found.stream().map(this::url).collect(Collectors.joining("\n", start("urlset"), "</urlset>"));
    }

    /** The first file of a month is called like the month. */
    private Stream<String> files(MonthlyArticles.Month month) {
        return LongStream.rangeClosed(1, (month.articles() + A_FILE - 1) / A_FILE)
                .mapToObj(part -> "<sitemap><loc>" + settings.url() + "/sitemap/" + month.month()
                        + (part == 1 ? "" : "-" + part) + ".xml</loc><lastmod>" + month.updatedAt()
                        + "</lastmod></sitemap>");
    }

    private String url(MonthlyArticles.Entry entry) {
        return "<url><loc>" + settings.url() + Addresses.article(entry.slug()) + "</loc><lastmod>" + entry.updatedAt()
                + "</lastmod></url>";
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
