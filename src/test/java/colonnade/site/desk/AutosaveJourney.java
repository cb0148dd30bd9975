package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Autosave on a bad day: answers that get lost, texts that are refused, and the button that is quicker. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AutosaveJourney {

    private static final Pattern SAVED = Pattern.compile(".*/desk/drafts/[0-9a-f-]{36}$");

    private final Api api = Api.of(Suite.url());
    private final Person author = new People(api).person("author");

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void signIn() {
        chromium = new Chromium();
        page = chromium.of(Suite.url(), author).newPage();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anAnswerThatIsLostCostsNeitherWordsNorASecondDraft() {
        var lost = new AtomicInteger();
        page.route("**/api/v1/drafts?*", route -> {
            if (lost.getAndIncrement() == 0) {
                page.context()
                        .request()
                        .fetch(
                                route.request().url(),
                                RequestOptions.create()
                                        .setMethod("POST")
                                        .setHeader("Content-Type", "application/json")
                                        .setHeader(
                                                "X-CSRF-Token", route.request().headerValue("x-csrf-token"))
                                        .setHeader(
                                                "Idempotency-Key",
                                                route.request().headerValue("idempotency-key"))
                                        .setData(route.request().postData()));
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate("/desk/drafts/new");
        page.fill("[name=title]", "断线那天");
        says("没有存上");
        page.fill("[name=body]", "断线以后写的。");

        page.waitForURL(SAVED);
        says("已保存");

        assertThat(drafts()).hasSize(1);
        assertThat(api.as(author.token())
                        .get("/drafts/" + drafts().get(0).getString("id"))
                        .json()
                        .getString("body"))
                .isEqualTo("断线以后写的。");
    }

    @Test
    void whatTheButtonSavedIsNotSaidToBeUnsaved() {
        page.navigate("/desk/drafts/new");
        page.fill("[name=title]", "很快");
        page.fill("[name=tags]", "甲, 乙");
        page.click("#save");
        page.waitForURL(SAVED);

        looked();
        assertThat(page.locator("#kept").isVisible()).isFalse();
        page.navigate("/desk/drafts/new");
        looked();
        assertThat(page.locator("#kept").isVisible()).isFalse();
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void aTextThatIsRefusedStaysAndIsToldWhatIsWrong() {
        page.navigate("/desk/drafts/new");
        page.evaluate("() => { document.querySelector('[name=body]').value = '前\\u0001后';"
                + " document.querySelector('[name=body]').dispatchEvent(new Event('input', { bubbles: true })); }");
        says("文字留在这个浏览器里");
        says("正文: 含有看不见的控制字符");
        assertThat(page.locator("[name=body]").getAttribute("aria-invalid")).isEqualTo("true");

        page.reload();
        page.click("#kept [data-act=take]");
        assertThat(page.inputValue("[name=body]")).isEqualTo("前\u0001后");
        page.fill("[name=body]", "前后");
        page.waitForURL(SAVED);
        says("已保存");
    }

    @Test
    void whereTheBrowserKeepsNothingTheServerDoesAndWhatItCannotIsSaid() {
        page.addInitScript(
                "IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "没有地方留底。");
        page.waitForURL(SAVED);
        says("已保存");

        page.context().setOffline(true);
        page.fill("[name=body]", "没有地方留底，也没有网络。");
        says("这个浏览器也没能留住");
        page.context().setOffline(false);
        says("已保存");
        assertThat(api.as(author.token())
                        .get("/drafts/" + drafts().get(0).getString("id"))
                        .json()
                        .getString("body"))
                .isEqualTo("没有地方留底，也没有网络。");
    }

    @Test
    void whoComesBackFromAnotherPageSeesTheTextAsItIsNow() {
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "这里写的。");
        page.waitForURL(SAVED);
        says("已保存");
        page.navigate("/desk/drafts");
        var id = drafts().get(0).getString("id");
        api.as(author.token())
                .with("If-Match", "\"1\"")
                .put("/drafts/" + id, "{\"body\": \"别处写的。\"}")
                .expect(200);

        page.goBack();
        page.locator(".toolbar").waitFor();

        assertThat(page.inputValue("[name=body]")).isEqualTo("别处写的。");
        assertThat(page.locator("#overtaken").isVisible()).isFalse();
        page.fill("[name=body]", "别处写的，这里接着写。");
        says("已保存");
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void whoWritesOnWhileSavingFailsDoesNotAskWithEveryKey() {
        var asked = new AtomicInteger();
        page.route("**/api/v1/drafts?*", route -> {
            asked.incrementAndGet();
            route.fulfill(new Route.FulfillOptions().setStatus(503));
        });
        page.clock().install(new Clock.InstallOptions().setTime(0));
        page.navigate("/desk/drafts/new");
        page.locator(".toolbar").waitFor();
        page.clock().pauseAt(3_600_000);
        page.fill("[name=title]", "服务器忙");
        page.clock().runFor(2_000);
        says("没有存上");

        for (var key = 0; key < 20; key++) {
            page.locator("[name=body]").pressSequentially("字");
            page.clock().runFor(150);
        }
        assertThat(asked).hasValue(1);
        page.clock().runFor(2_000);
        page.waitForCondition(() -> asked.get() == 2);
    }

    @Test
    void whatTheButtonSavedIsToldToTheOtherTabWhichLoadsIt() {
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "第一页写的。");
        page.waitForURL(SAVED);
        says("已保存");
        var other = page.context().newPage();
        other.navigate(page.url());
        page.locator("#elsewhere").waitFor();
        other.fill("[name=body]", "第二页写的。");
        other.click("#save");

        page.click("#newer a");
        page.waitForURL(SAVED);
        page.locator(".toolbar").waitFor();
        assertThat(page.inputValue("[name=body]")).isEqualTo("第二页写的。");
    }

    private void says(String text) {
        page.locator("#save-state", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }

    private void looked() {
        page.waitForFunction("() => document.getElementById('kept').dataset.looked");
    }

    private List<JsonObject> drafts() {
        return api.as(author.token()).get("/drafts").expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
