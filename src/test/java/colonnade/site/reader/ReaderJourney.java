package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.Suite;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReaderJourney {

    private static final String TEXT =
            "开头\n\n## 一\n\n```sql\nselect 1;\n```\n\n- [x] 好\n\n## 二\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n## 三\n\n结尾";

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Imported imported = new Imported(api, people);
    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fromTheFrontPageToAnArticleAndOnBySearch() {
        var group = people.group("vertical");
        var title = imported.article("读者的路", TEXT, group);
        var page = page(1280, ColorScheme.LIGHT);

        page.navigate(Suite.url() + "/groups/" + group);
        page.getByText(title).first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo(title);
        assertThat(page.locator(".contents.aside a").allTextContents()).containsExactly("一", "二", "三");
        page.locator(".prose pre .copy").waitFor();
        page.locator(".prose .hljs-keyword").first().waitFor();
        assertThat(page.locator("time").first().getAttribute("title")).isNotBlank();

        page.keyboard().press("/");
        page.keyboard().type(title.substring(title.lastIndexOf(' ') + 1));
        page.keyboard().press("Enter");
        page.locator("#question").waitFor();
        assertThat(page.url()).contains("/search?q=");
    }

    @Test
    void axeFindsNothingOnAnyPageInEitherLanguageSchemeOrWidth() {
        var group = people.group("regional");
        imported.article("可以访问", TEXT, group);
        var addresses = List.of(
                "/",
                "/groups",
                "/groups/" + group,
                "/search?q=访问",
                "/search",
                "/topics",
                "/sign-in",
                "/register",
                "/password-reset",
                "/nowhere");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(1280, 390)) {
                var page = page(width, scheme);
                addresses.forEach(address -> inspect(page, Suite.url() + address));
                inspect(page, Suite.url() + "/?lang=en");
                page.navigate(Suite.url() + "/groups/" + group);
                page.locator(".teaser a").first().click();
                inspect(page, page.url());
                page.context().close();
            }
        }
    }

    private Page page(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setLocale("zh-CN"))
                .newPage();
    }

    /** No finding, nothing that the content policy blocked, and no sideways scrolling. */
    private static void inspect(Page page, String address) {
        var blocked = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        page.navigate(address);
        var findings = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();

        assertThat(findings).as(address).isEmpty();
        assertThat(blocked).as(address).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", address)
                .isEqualTo(true);
    }
}
