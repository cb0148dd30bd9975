package colonnade.site.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import colonnade.imports.reading.Blog;
import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An author brings a blog along: sees first what would happen, chooses, and finds the drafts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportJourney {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Api api = Api.of(Suite.url());
    private final Person author = new People(api).person("author");
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aFolderIsLookedThroughAndBecomesDrafts(@TempDir Path folder) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("博客/source/_posts/第一篇"));
        Files.writeString(posts.resolveSibling("第一篇.md"), "---\ntitle: 第一篇\ntags: [PG]\n---\n正文\n\n![图](p.png)\n");
        Files.write(posts.resolve("p.png"), PNG);
        Files.writeString(posts.resolveSibling("第二篇.md"), "# 第二篇\n\n不要这篇\n");
        Page page = signedIn(true);
        page.navigate("/desk/drafts");
        page.locator("a[href^='/desk/imports'].button").click();

        page.locator("#import-folder").setInputFiles(folder.resolve("博客"));
        page.locator("#import-files button").click();

        page.waitForURL("**/desk/imports/*-*");
        assertThat(page.locator(".row")).hasCount(2);
        assertThat(page.locator(".rows")).containsText("第一篇.md");
        page.locator("input[aria-label*='第二篇']").uncheck();
        page.locator("#import-choice button").click();

        Locator open = page.locator(".row")
                .filter(new Locator.FilterOptions().setHasText("第一篇"))
                .locator("a");
        assertThat(open).isVisible();
        assertThat(page.locator(".row")
                        .filter(new Locator.FilterOptions().setHasText("第二篇.md"))
                        .locator("a"))
                .hasCount(0);
        open.click();
        page.waitForURL("**/desk/drafts/*-*");
        assertThat(page.locator("[name=body]")).hasValue(java.util.regex.Pattern.compile("!\\[图\\]\\(/images/"));
    }

    @Test
    void withoutScriptsAZipIsImportedByTheSameForms() {
        Page page = signedIn(false);
        page.navigate("/desk/imports");
        byte[] zip = new Blog().file("b/a.md", "# 无脚本\n\n正文").zip();
        page.locator("#import-file").setInputFiles(new FilePayload("b.zip", "application/zip", zip));
        page.locator("#import-files button").click();

        refreshed(page, "form button:has-text('草稿')");
        page.locator("#import-choice button").click();

        refreshed(page, ".row a");
        assertThat(page.locator(".rows")).containsText("无脚本");
    }

    @Test
    void theFileOfAFeedIsReadAndAnAddressInsideIsRefused() {
        Page page = signedIn(true);
        page.navigate("/desk/imports");
        String feed = "<rss version='2.0'><channel><title>b</title><item><title>从订阅源来</title>"
                + "<link>https://blog.example/" + People.unique("f") + "</link>"
                + "<description>&lt;p&gt;正文&lt;/p&gt;</description></item></channel></rss>";
        page.locator("#import-file").setInputFiles(new FilePayload("feed.xml", "application/xml", feed.getBytes()));
        page.locator("#import-files button").click();

        page.waitForURL("**/desk/imports/*-*");
        assertThat(page.locator(".rows")).containsText("从订阅源来");

        page.navigate("/desk/imports");
        page.fill("[name=url]", "http://127.0.0.1/feed");
        page.locator("form[action*='/feed'] button").click();
        assertThat(page.locator("[role=alert]")).containsText("公网");
    }

    @Test
    void aDroppedFolderThatCannotBeReadIsSaid() {
        Page page = signedIn(true);
        page.navigate("/desk/imports");
        assertThat(page.locator(".drop-hint")).isVisible();
        page.evaluate("""
                () => {
                  const unreadable = { isFile: true, fullPath: '/a.md', file: (done, failed) => failed(new DOMException('gone')) };
                  const dataTransfer = { items: [{ webkitGetAsEntry: () => unreadable }] };
                  document.getElementById('import-files').dispatchEvent(
                    Object.assign(new Event('drop', { cancelable: true }), { dataTransfer }));
                }""");

        assertThat(page.locator(".drop-state")).not().isEmpty();
    }

    private Page signedIn(boolean scripts) {
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Suite.url().toString())
                        .setJavaScriptEnabled(scripts)
                        .setLocale("zh-CN"))
                .newPage();
        page.navigate("/sign-in");
        page.fill("[name=handle]", author.handle());
        page.fill("[name=password]", People.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**/desk");
        return page;
    }

    /** Somebody without scripts asks again until it is there. */
    private static void refreshed(Page page, String there) {
        for (int i = 0; i < 100 && page.locator(there).count() == 0; i++) {
            page.waitForTimeout(100);
            page.reload();
        }
        assertThat(page.locator(there).count()).isPositive();
    }
}
