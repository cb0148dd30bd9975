package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editor with the product behind it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditorJourney {

    private static final String COPY = """
            kinds => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
              Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })])))])""";

    private final Api api = Api.of(Suite.url());
    private final Person author = new People(api).person("author");

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openANewDraft() {
        chromium = new Chromium();
        page = chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(Suite.url().toString())
                        .setLocale("zh-CN")
                        .setPermissions(List.of("clipboard-read", "clipboard-write")))
                .newPage();
        page.navigate("/sign-in");
        page.fill("[name=handle]", author.handle());
        page.fill("[name=password]", People.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**/desk");
        page.navigate("/desk/drafts/new");
        page.click("[name=body]");
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thePreviewIsThePageItBecomesAndKnowsItsLines() {
        page.keyboard().type("## 起点\n\n先有**内容**。\n\n- 甲");
        page.locator(".preview strong:text('内容')").waitFor();
        assertThat(page.getAttribute(".preview h2", "data-line")).isEqualTo("1");
        assertThat(page.getAttribute(".preview p[data-line]", "data-line")).isEqualTo("3");
    }

    @Test
    void whatIsPastedFromWordIsKeptAsMarkdown() {
        page.evaluate(
                COPY,
                Map.of(
                        "text/plain",
                        "第一章\n正文",
                        "text/html",
                        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><h2>第一章</h2>"
                                + "<p class=MsoNormal>正<b>文</b><o:p></o:p></p></body></html>"));
        page.keyboard().press("Control+v");
        page.locator(".preview h2:text('第一章')").waitFor();
        page.locator(".preview strong:text('文')").waitFor();
        page.waitForURL("**/desk/drafts/*-*");
        assertThat(page.inputValue("[name=body]")).startsWith("## 第一章\n\n正**文**");
    }
}
