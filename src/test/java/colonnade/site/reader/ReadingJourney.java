package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadingJourney {

    private static final String PARAGRAPHS = "一段足够长的文字，用来把下面的小节推到屏幕外面。\n\n".repeat(30);
    private static final String TEXT = "开头\n\n## 第一节\n\n" + PARAGRAPHS + "## 第二节\n\n```sql\nselect 1;\n```\n\n"
            + PARAGRAPHS + "## 第三节\n\n" + PARAGRAPHS;

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.known("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);
    private final String slug = press.release(author, reviewer, group, People.unique("慢读"), "旧的" + TEXT);
    private final String article = Suite.url() + "/articles/" + Press.encoded(slug);
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
    void theContentsListFollowsTheReader() {
        var page = page(options(1280));
        page.navigate(article);

        page.locator("#h-第二节").evaluate("heading => heading.scrollIntoView()");
        page.locator(".contents.aside a[aria-current]").getByText("第二节").waitFor();
        page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
        page.locator(".contents.aside a[aria-current]").getByText("第三节").waitFor();
        page.locator("#h-第一节").evaluate("heading => heading.scrollIntoView()");
        page.locator(".contents.aside a[aria-current]").getByText("第一节").waitFor();
    }

    @Test
    void onAPhoneTheContentsListUnfoldsAndMakesWay() {
        var page = page(options(390));
        page.navigate(article);
        var contents = page.locator(".contents.inline");

        contents.getByText("目录").click();
        contents.getByText("第三节").click();

        assertThat(page.url()).endsWith("#h-%E7%AC%AC%E4%B8%89%E8%8A%82");
        assertThat(contents.locator("details").getAttribute("open")).isNull();
    }

    @Test
    void anAddressIsPassedOn() {
        var page = page(options(1280).setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate(article + "?lang=zh-CN");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("复制链接"))
                .click();
        page.locator(".share [role=status]").getByText("链接已复制").waitFor();

        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(article);
        assertThat(page.locator(".share a[href^='mailto:']").getAttribute("href"))
                .contains(Press.encoded(article));
    }

    @Test
    void codeSaysItsLanguageAndIsCopied() {
        var page = page(options(1280).setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate(article);

        page.locator(".prose pre .copy").click();
        page.locator(".prose pre .copy").getByText("已复制").waitFor();

        assertThat(page.evaluate("() => navigator.clipboard.readText()").toString())
                .isEqualToIgnoringNewLines("select 1;");
        assertThat(page.locator(".prose pre").getAttribute("data-language")).isEqualTo("sql");
    }

    @Test
    void fromACorrectionToWhatItChanged() {
        people.openEditions(group);
        press.correct(author, reviewer, group, slug, "开头写错了", "新的" + TEXT);
        var page = page(options(1280));
        page.navigate(article);

        page.locator(".corrections").getByText("开头写错了").waitFor();
        page.getByText("全部版本").click();
        page.getByText("比较选中的两版").click();
        page.locator(".paragraph ins").getByText("新").first().waitFor();
        assertThat(page.locator(".paragraph del").first().textContent()).isEqualTo("旧");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("第 1 版"))
                .click();
        page.getByText("这是第 1 版，已被更正").waitFor();
        page.getByText("读现在的版本").click();
        page.getByText("新的开头").waitFor();
    }

    @Test
    void nothingOfItNeedsScripts() {
        var page = page(options(390).setJavaScriptEnabled(false));
        page.navigate(article);

        page.locator(".contents.inline summary").click();
        assertThat(page.locator(".contents.inline a").first().isVisible()).isTrue();
        assertThat(page.locator(".share button:visible").count()).isZero();
        assertThat(page.locator(".share a[href^='mailto:']").isVisible()).isTrue();
        assertThat(page.locator(".share .address").textContent()).contains("/articles/" + slug);
    }

    private static NewContextOptions options(int width) {
        return new NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN");
    }

    private Page page(NewContextOptions options) {
        return chromium.browser().newContext(options).newPage();
    }
}
