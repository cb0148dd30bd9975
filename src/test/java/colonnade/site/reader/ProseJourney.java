package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.Suite;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the text of an article can hold besides words: formulas, diagrams and notes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProseJourney {

    private static final String RICH = """
            ## 公式

            设 $x_1^2$ 为正，价格 $5 不变，错的 $\\frac{$ 保留。[^1]

            $$
            \\sum_{i=1}^n x_i
            $$

            ## 图

            ```mermaid
            graph LR
            甲 --> 乙
            ```

            ```mermaid
            this is no diagram
            ```

            [^1]: 说明
            """;

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Imported imported = new Imported(api, people);
    private final List<String> refused = new ArrayList<>();
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        page = chromium.browser().newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aTableWiderThanItsColumnIsReachedByKeyAndSaysSo() {
        page.setViewportSize(390, 844);
        read(
                "宽表",
                "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n## 宽的\n\n" + "| 一个很长的栏目名 ".repeat(8) + "|\n"
                        + "| --- ".repeat(8) + "|\n" + "| 1 ".repeat(8) + "|\n");

        var wide = page.locator(".prose table[tabindex='0']");
        wide.waitFor();
        assertThat(wide.count()).isEqualTo(1);
        assertThat(wide.getAttribute("aria-label")).isNotBlank();
        wide.focus();
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.querySelector('.prose table[tabindex]').scrollLeft > 0");
    }

    @Test
    void formulasAndDiagramsAreDrawnUnderOurPolicy() {
        read("公式与图", RICH);

        page.locator("span.math .katex").first().waitFor();
        page.locator("div.math .katex-display").waitFor();
        page.locator("pre:has(code.language-mermaid)").first().scrollIntoViewIfNeeded();
        page.locator(".diagram iframe:not([data-waiting])").waitFor();
        assertThat(page.frameLocator(".diagram iframe").locator("svg").innerHTML())
                .contains("甲");
        assertThat(page.locator(".diagram-source code").textContent()).contains("甲 --> 乙");
        page.locator(".diagram iframe[data-waiting]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(page.locator("pre:has-text('this is no diagram')").isVisible())
                .isTrue();
        assertThat(page.locator(".footnote-ref a").getAttribute("aria-label")).isNotBlank();
        assertThat(page.locator(".footnote-backref").getAttribute("aria-label")).isNotBlank();
        assertThat(refused).isEmpty();
    }

    @Test
    void aTextWithoutFormulasAndDiagramsLoadsNothingForThem() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        read("只有字", "## 一\n\n字");

        page.locator(".to-heading").waitFor();
        assertThat(asked).noneMatch(address -> address.contains("katex") || address.contains("mermaid"));
    }

    @Test
    void aPictureThatIsGoneAndHasNoWordsLeavesANotice() {
        read("没有图", "前\n\n![](gone.png)\n\n后");

        page.locator(".prose img:not([alt=''])").waitFor();
    }

    private String read(String title, String body) {
        var group = people.group("vertical");
        var unique = imported.article(title, body, group);
        page.navigate(Suite.url() + "/groups/" + group);
        page.getByText(unique).first().click();
        page.locator(".prose").waitFor();
        return page.url();
    }
}
