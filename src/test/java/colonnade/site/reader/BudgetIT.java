package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.bench.LongArticle;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the first view of a reader page costs a reader. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BudgetIT {

    private static final int MOST_HTML = 40 * 1024;
    private static final int MOST_STYLES_AND_SCRIPTS = 60 * 1024;

    private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]* src=\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\s(?:[^;]*?from\\s)?\"([^\"]+)\"");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:<link (?:rel=\"(?:stylesheet|preload|icon)\")[^>]*href|src)=\"(?:https?:)?//[^\"]+\"");

    private final Api api = Api.of(Suite.url());
    private final Browser browser = new Browser(Suite.url());

    @Test
    void aLongArticleAndItsListsAreWithinTheBudget() throws Exception {
        People people = new People(api);
        String group = people.group("vertical");
        new Imported(api, people).article("预算", LongArticle.text(), group);
        var link = Pattern.compile("href=\"(/articles/[^\"]+)\"")
                .matcher(browser.get("/groups/" + group).body());
        assertThat(link.find()).isTrue();

        for (String page : List.of(link.group(1), "/groups/" + group, "/", "/topics")) {
            String html = browser.get(page).body();
            int files = 0;
            for (String file : files(html)) {
                files += compressed(file);
            }
            System.out.printf("BUDGET %s: %d bytes of HTML, %d of styles and scripts%n", page, compressed(page), files);
            assertThat(compressed(page)).as(page).isLessThanOrEqualTo(MOST_HTML);
            assertThat(files).as(page + " " + files(html)).isLessThanOrEqualTo(MOST_STYLES_AND_SCRIPTS);
            assertThat(ELSEWHERE.matcher(html).results().map(MatchResult::group))
                    .as(page)
                    .isEmpty();
        }
    }

    /** Style sheets, scripts, and what these import by themselves. */
    private Set<String> files(String html) {
        Set<String> files = new LinkedHashSet<>();
        SHEET.matcher(html).results().forEach(sheet -> files.add(sheet.group(1)));
        SCRIPT.matcher(html).results().forEach(script -> addWithImports(script.group(1), files));
        return files;
    }

    private void addWithImports(String script, Set<String> files) {
        if (files.add(script)) {
            IMPORT.matcher(browser.get(script).body())
                    .results()
                    .forEach(found -> addWithImports(
                            URI.create(script).resolve(found.group(1)).toString(), files));
        }
    }

    private static int compressed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Suite.url().resolve(path))
                .headers("Accept", "text/html,*/*", "Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body()
                .length;
    }
}
