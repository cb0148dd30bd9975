package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.image.cleaning.SampleImages;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Chromium;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser really fetches before its reader scrolls. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FirstViewJourney {

    private static final int MOST_STYLES_AND_SCRIPTS = 60 * 1024;
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/[^\"]+)\"");
    /** What moved in the text; that a date becomes "yesterday" beside its author is no matter. */
    private static final String SHIFTS = """
            window.moved = [];
            new PerformanceObserver((list) => list.getEntries().flatMap((entry) => entry.sources)
              .map(({ node }) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node))
              .filter((element) => element?.closest?.('.prose'))
              .forEach((element) => window.moved.push(element.outerHTML.slice(0, 100))))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private static final int MUCH_FURTHER_DOWN = 40;

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Imported imported = new Imported(api, people);
    private final List<Request> requests = new ArrayList<>();
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        page = chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(1280, 900))
                .newPage();
        page.onRequestFinished(requests::add);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void codeInManyLanguagesStaysWithinTheBudget() {
        read(Stream.of("sql", "bash", "java", "yaml", "golang", "py", "html", "Dockerfile")
                .map(FirstViewJourney::code)
                .collect(Collectors.joining()));
        page.locator("code.language-Dockerfile .hljs-keyword").first().waitFor();

        int fetched = requests.stream()
                .filter(request -> List.of("script", "stylesheet").contains(request.resourceType()))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
        assertThat(fetched).as("bytes of styles and scripts").isLessThanOrEqualTo(MOST_STYLES_AND_SCRIPTS);
    }

    @Test
    void aLanguageIsFetchedOnlyWhenItsCodeComesNear() {
        read(code("sql") + "很长的一段。\n\n".repeat(MUCH_FURTHER_DOWN) + code("rust"));
        page.locator("code.language-sql .hljs-keyword").first().waitFor();
        assertThat(addresses()).noneMatch(address -> address.contains("rust"));

        page.locator("code.language-rust").scrollIntoViewIfNeeded();
        page.locator("code.language-rust .hljs-keyword").first().waitFor();

        assertThat(addresses()).anyMatch(address -> address.endsWith("languages/rust.min.js"));
    }

    @Test
    void nothingMovesWhenPicturesArrive() {
        List<Route> held = new ArrayList<>();
        page.route("**/images/*", held::add);
        page.addInitScript(SHIFTS);
        String picture = "![图](" + picture() + ")\n\n";

        read("先说一句。\n\n" + picture + "再说一句。\n\n" + picture.replace("图", "又一张") + "最后一句。");
        page.getByText("最后一句").waitFor();
        page.unroute("**/images/*");
        held.forEach(Route::resume);
        page.waitForFunction(
                "() => [...document.querySelectorAll('.prose img')].every((image) => image.naturalWidth === 300)");
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

        assertThat(page.evaluate("() => window.moved")).isEqualTo(List.of());
    }

    private String picture() {
        return api.as(people.known("author").token())
                .with("Content-Type", "image/png")
                .upload("/images", SampleImages.png(300, 200))
                .expect(201)
                .header("Location");
    }

    private static String code(String language) {
        return "```" + language + "\nFROM a\nif for return select fn let x;\n<a>\n```\n\n";
    }

    private List<String> addresses() {
        return requests.stream().map(Request::url).toList();
    }

    /** Asked elsewhere, so that the browser has fetched nothing yet. */
    private static String articleOf(String group) {
        var link =
                ARTICLE.matcher(new Browser(Suite.url()).get("/groups/" + group).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void read(String text) {
        String group = people.group("vertical");
        imported.article("第一眼", text, group);
        page.navigate(
                Suite.url() + articleOf(group),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }
}
