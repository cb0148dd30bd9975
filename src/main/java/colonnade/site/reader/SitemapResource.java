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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All articles for search engines, a file for each month: one file may name 50,000. */
@Path("/")
@RequestScoped
@Produces("application/xml;charset=UTF-8")
public class SitemapResource {

    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

    @Inject
    MonthlyArticles articles;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @GET
    @Path("sitemap.xml")
    @Operation(hidden = true)
    public String index() {
        var last = MonthlyArticles.month(clock.instant());
        var months = articles.first().stream()
                .flatMap(first -> Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)))
                .map(month -> "<sitemap><loc>" + settings.url() + "/sitemap/" + month + ".xml</loc></sitemap>")
                .collect(Collectors.joining("\n"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex" + NAMESPACE + months + "</sitemapindex>";
    }

    @GET
    @Path("sitemap/{month: \\d{4}-\\d{2}}.xml")
    @Operation(hidden = true)
    public String month(@PathParam("month") String month) {
        var urls = articles.of(parsed(month)).stream().map(this::url).collect(Collectors.joining("\n"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset" + NAMESPACE + urls + "</urlset>";
    }

    private String url(MonthlyArticles.Entry entry) {
        return "<url><loc>" + settings.url() + Addresses.article(entry.slug()) + "</loc><lastmod>" + entry.updatedAt()
                + "</lastmod></url>";
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }
}
