package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
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
        var page = page();

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

    private Page page() {
        return chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(1280, 900).setLocale("zh-CN"))
                .newPage();
    }
}
