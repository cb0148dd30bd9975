package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong while somebody writes: a killed browser, an expired session, no network, a second tab. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NothingLostJourney {

    private static final Pattern SAVED = Pattern.compile(".*/desk/drafts/[0-9a-f-]{36}$");
    private static final Pattern DRAFTS = Pattern.compile(".*/api/v1/drafts(/[0-9a-f-]{36})?\\?.*");
    private static final double PATIENCE = 40_000;

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person author = people.person("author");
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aBrowserKilledWhileTypingStillHoldsTheText(@TempDir Path profile) {
        var before = chromium.profile(profile, Suite.url().toString());
        var page = signedIn(before, author);
        cutOff(page);
        page.navigate("/desk/drafts/new");
        page.fill("[name=title]", "断电那天");
        page.fill("[name=body]", "断电之前写的。");
        // that it is kept here is said once it is
        says(page, "文字留在这个浏览器里");
        keeps(page, 1);
        Chromium.kill(profile);

        var after = chromium.profile(profile, Suite.url().toString());
        after.clearCookies();
        page = signedIn(after, author);
        page.navigate("/desk/drafts");
        visible(page, "#kept .kept-title");
        page.navigate("/desk/drafts/new");
        page.click("#kept [data-act=take]");
        assertThat(page.inputValue("[name=body]")).isEqualTo("断电之前写的。");
        saved(page);
        assertThat(drafts()).hasSize(1);
        keeps(page, 0);
        after.close();
    }

    @Test
    void aSessionThatExpiresCostsNoWord() {
        var browser = browser();
        var page = opened(browser);
        page.navigate("/desk/drafts/new");
        page.fill("[name=title]", "登录过期那天");
        saved(page);
        browser.clearCookies();
        page.fill("[name=body]", "过期以后写的。");
        visible(page, "#signed-out");

        signedIn(browser, author);
        comesBack(page);
        saved(page);
        assertThat(page.locator("#signed-out").isVisible()).isFalse();
        assertThat(draft().getString("body")).isEqualTo("过期以后写的。");
    }

    @Test
    void anotherMemberOfTheSameBrowserNeitherSeesNorGetsIt() {
        var browser = browser();
        var page = opened(browser);
        cutOff(page);
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "只给自己看的话。");
        keeps(page, 1);
        browser.clearCookies();
        var other = people.person("other");
        var theirs = signedIn(browser, other);
        page.bringToFront();
        page.fill("[name=body]", "只给自己看的话，又一句。");
        page.unroute(DRAFTS);
        visible(page, "#signed-out");
        comesBack(page);
        says(page, "登录的是另一位成员");
        page.close();

        theirs.navigate("/desk/drafts/new");
        looked(theirs);
        assertThat(theirs.locator("#kept").isVisible()).isFalse();
        assertThat((String) theirs.evaluate(ALL)).doesNotContain("只给自己看的话");
        assertThat(api.as(other.token()).get("/drafts").json().getJsonArray("items"))
                .isEmpty();

        browser.clearCookies();
        page = signedIn(browser, author);
        page.navigate("/desk/drafts/new");
        page.click("#kept [data-act=take]");
        assertThat(page.inputValue("[name=body]")).isEqualTo("只给自己看的话，又一句。");
        saved(page);
    }

    @Test
    void whatIsWrittenOfflineIsSavedOnce() {
        var browser = browser();
        var page = opened(browser);
        page.navigate("/desk/drafts/new");
        browser.setOffline(true);
        says(page, "没有网络");
        page.fill("[name=title]", "没网那天");
        page.evaluate("() => { const body = document.querySelector('[name=body]'); body.value = '长'.repeat(400000);"
                + " body.dispatchEvent(new Event('input', { bubbles: true })); }");
        keeps(page, 1);
        browser.setOffline(false);

        saved(page);
        assertThat(drafts()).hasSize(1);
        assertThat(draft().getString("body")).hasSize(400_000);
        keeps(page, 0);
    }

    @Test
    void submittingBeforeTheFirstSaveIsAnsweredMakesOneDraft() {
        var page = opened(browser());
        page.navigate("/desk/drafts/new");
        var unanswered = new ArrayList<Route>();
        page.route(DRAFTS, unanswered::add);
        page.fill("[name=title]", "没等答复就投稿");
        page.fill("[name=body]", "正文。");
        page.waitForCondition(() -> !unanswered.isEmpty());

        page.click("[name=then][value=submission]");
        unanswered.get(0).resume();

        page.waitForURL(Pattern.compile(".*/desk/drafts/[0-9a-f-]{36}/submission.*"));
        assertThat(drafts()).hasSize(1);
        assertThat(draft().getString("body")).isEqualTo("正文。");
        assertThat(unanswered).hasSize(1);
    }

    @Test
    void aSecondTabIsToldAndBothTextsAreMerged() {
        var browser = browser();
        var first = opened(browser);
        first.navigate("/desk/drafts/new");
        first.fill("[name=title]", "两个标签页");
        first.fill("[name=body]", "开头。\n\n中间。\n\n结尾。");
        saved(first);
        var second = browser.newPage();
        second.navigate(first.url());
        visible(second, "#elsewhere");
        cutOff(second);
        second.fill("[name=body]", "开头。\n\n中间。\n\n第二页的结尾。");
        first.fill("[name=body]", "第一页的开头。\n\n中间。\n\n结尾。");
        visible(second, "#overtaken");

        second.click("#overtaken button");
        visible(second, ".merge");
        looked(second);
        second.check("[name=side-0][value=theirs]");
        second.check("[name=side-1][value=mine]");
        second.click("[name=take][value=merged]");
        second.waitForURL(Pattern.compile(".*done=merged.*|" + SAVED.pattern()));
        assertThat(second.inputValue("[name=body]")).isEqualTo("第一页的开头。\n\n中间。\n\n第二页的结尾。");
        assertThat(revisions()).contains("saved", "set-aside");
        looked(second);
        assertThat(second.locator("#kept").isVisible()).isFalse();
    }

    @Test
    void ofTwoBrowsersTheSecondLosesNothingEither() {
        var first = opened(browser());
        first.navigate("/desk/drafts/new");
        first.fill("[name=body]", "开头。");
        saved(first);
        var second = opened(browser());
        second.navigate(first.url());
        first.fill("[name=body]", "第一台写的。");
        says(first, "马上保存");
        saved(first);
        second.fill("[name=body]", "第二台写的。");
        visible(second, "#overtaken");

        second.click("#overtaken button");
        second.click("[name=take][value=theirs]");
        second.waitForURL(SAVED);
        assertThat(second.inputValue("[name=body]")).isEqualTo("第一台写的。");
        assertThat(revisions()).contains("set-aside");
    }

    @Test
    void theButtonThatIsQuickerThanASaveGoesOnOnceItIsDone() {
        var page = opened(browser());
        page.navigate("/desk/drafts/new");
        page.fill("[name=title]", "很急");
        saved(page);
        var held = new AtomicReference<Route>();
        page.route(DRAFTS, held::set);
        page.fill("[name=body]", "保存到一半就按了提交。");
        page.waitForCondition(() -> held.get() != null);
        page.click("[name=then]");
        held.get().resume();

        page.waitForURL("**/submission");
        assertThat(draft().getString("body")).isEqualTo("保存到一半就按了提交。");
    }

    @Test
    void theButtonPressedWithoutANetworkWorksOnceThereIsOne() {
        var browser = browser();
        var page = opened(browser);
        page.navigate("/desk/drafts/new");
        page.fill("[name=title]", "没网时按了保存");
        saved(page);
        browser.setOffline(true);
        page.fill("[name=body]", "没网时写的。");
        page.click("#save");
        says(page, "没有网络");
        browser.setOffline(false);
        saved(page);
        page.fill("[name=body]", "没网时写的，有网时接着写。");
        says(page, "马上保存");
        saved(page);
        page.click("[name=then]");

        page.waitForURL("**/submission");
        assertThat(draft().getString("body")).isEqualTo("没网时写的，有网时接着写。");
    }

    @Test
    void whatIsShownBesideAnotherTextIsKeptAndOverwritesNothingLater() {
        var browser = browser();
        var page = opened(browser);
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "开头。");
        saved(page);
        var id = drafts().get(0).getString("id");
        savedElsewhere(id, "别处写的。");
        page.fill("[name=body]", "这里写的。");
        visible(page, "#overtaken");
        page.click("#overtaken button");
        visible(page, ".merge");
        page.fill("#field-body", "这里接着写的。");
        page.locator("#field-body").blur();
        keeps(page, 1);
        page.close();

        page = opened(browser);
        page.navigate("/desk/drafts/" + id);
        page.click("#kept [data-act=take]");
        assertThat(page.inputValue("[name=body]")).isEqualTo("这里接着写的。");
        visible(page, "#overtaken");
        assertThat(draft().getString("body")).isEqualTo("别处写的。");
    }

    @Test
    void whatIsShownAgainBecauseItWasRefusedIsKeptAndOverwritesNothingOnceItIsRight() {
        var browser = browser();
        var page = opened(browser);
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "开头。");
        saved(page);
        var id = drafts().get(0).getString("id");
        page.route(DRAFTS, Route::abort);
        page.evaluate(CONTROL);
        savedElsewhere(id, "别处写的。");
        page.click("#save");
        visible(page, "#field-body-wrong");
        keeps(page, 1);
        page.close();

        page = opened(browser);
        page.navigate("/desk/drafts/" + id);
        page.click("#kept [data-act=take]");
        page.fill("[name=body]", "前后");
        visible(page, "#overtaken");
        assertThat(draft().getString("body")).isEqualTo("别处写的。");
    }

    @Test
    void aFormThatWasRefusedIsStillBasedOnWhatItWasWrittenFrom() {
        var page = opened(browser());
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "开头。");
        saved(page);
        savedElsewhere(drafts().get(0).getString("id"), "别处写的。");
        page.evaluate(CONTROL);
        page.click("#save");
        visible(page, "#field-body-wrong");
        page.fill("[name=body]", "前后");

        visible(page, "#overtaken");
        assertThat(draft().getString("body")).isEqualTo("别处写的。");
    }

    @Test
    void whatIsTypedWhileATextIsTakenBackIsOfferedInItsTurn() {
        var browser = browser();
        var page = opened(browser);
        cutOff(page);
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "上次写的。");
        says(page, "文字留在这个浏览器里");
        page.close();

        page = opened(browser);
        cutOff(page);
        page.navigate("/desk/drafts/new");
        visible(page, "#kept");
        page.fill("[name=body]", "这次写的。");
        page.click("#kept [data-act=take]");
        page.locator("#kept li")
                .filter(new Locator.FilterOptions().setHasText("这次写的。"))
                .waitFor();
        assertThat(page.inputValue("[name=body]")).isEqualTo("上次写的。");
        page.click("#kept [data-act=take]");
        page.locator("#kept li")
                .filter(new Locator.FilterOptions().setHasText("上次写的。"))
                .waitFor();
        assertThat(page.inputValue("[name=body]")).isEqualTo("这次写的。");
    }

    @Test
    void whatTheFormTookAlongToTheSubmissionIsNotSaidToBeUnsaved() {
        var page = opened(browser());
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "写完就提交。");
        page.locator("[name=body]").blur();
        keeps(page, 1);
        page.click("[name=then]");
        page.waitForURL("**/submission");
        keeps(page, 0);

        page.navigate("/desk/drafts");
        looked(page);
        assertThat(page.locator("#kept").isVisible()).isFalse();
        assertThat(draft().getString("body")).isEqualTo("写完就提交。");
    }

    @Test
    void whatIsTypedWhileTheFormIsOnItsWayIsOffered() {
        var page = opened(browser());
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "开头。");
        saved(page);
        var address = page.url();
        // a page whose form is on its way answers no questions of a test
        var beside = page.context().newPage();
        beside.navigate("/desk/account");
        List<Route> onItsWay = new ArrayList<>();
        page.route(address, onItsWay::add);
        page.focus("[name=body]");
        page.evaluate("() => document.getElementById('editor').requestSubmit()");
        page.waitForCondition(() -> !onItsWay.isEmpty());
        page.keyboard().type("按了以后写的。");
        page.keyboard().press("Tab");
        keeps(beside, 1);
        onItsWay.get(0).resume();

        page.click("#kept [data-act=take]");
        assertThat(page.inputValue("[name=body]")).contains("按了以后写的。");
    }

    @Test
    void whatWasLeftOfADraftThatIsOverGoesIntoANewOne() {
        var browser = browser();
        var page = opened(browser);
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "开头。");
        saved(page);
        var id = drafts().get(0).getString("id");
        cutOff(page);
        page.fill("[name=body]", "开头。还没存上的。");
        says(page, "文字留在这个浏览器里");
        page.close();
        api.as(author.token()).delete("/drafts/" + id).expect(204);

        page = opened(browser);
        page.navigate("/desk/drafts");
        page.click("#kept [data-act=take]");
        page.waitForURL("**/desk/drafts/" + id);
        page.click("#kept [data-act=take]");
        page.waitForURL("**/desk/drafts/new");
        page.click("#kept [data-act=take]");
        assertThat(page.inputValue("[name=body]")).isEqualTo("开头。还没存上的。");
        saved(page);
        keeps(page, 0);
    }

    @Test
    void aDraftThatCouldNotBeOfferedIsSavedAndToldWhy() {
        var page = opened(browser());
        page.navigate("/desk/drafts/new");
        page.fill("[name=title]", "长".repeat(300));
        page.fill("[name=canonicalUrl]", "写了一半");
        page.fill("[name=body]", "第一行\n\n![](gone.png)");
        saved(page);
        page.click("#checks summary");
        page.locator("#checks .finding.bad a")
                .filter(new Locator.FilterOptions().setHasText("第 3 行的图片找不到"))
                .click();
        assertThat(page.evaluate("() => { const area = document.querySelector('[name=body]');"
                        + " return area.value.slice(area.selectionStart, area.selectionEnd); }"))
                .isEqualTo("![](gone.png)");
        visible(page, ".title-field .field-finding");
        assertThat(draft().getString("title")).hasSize(300);
    }

    @Test
    void twoRevisionsAreComparedAndTheEarlierComesBack() {
        var page = opened(browser());
        page.navigate("/desk/drafts/new");
        page.fill("[name=body]", "旧的开头。");
        saved(page);
        var id = drafts().get(0).getString("id");
        for (var body : List.of("新的开头。", "更新的开头。")) {
            var etag = api.as(author.token()).get("/drafts/" + id).header("ETag");
            api.as(author.token())
                    .with("If-Match", etag)
                    .put("/drafts/" + id + "?over=true", "{\"body\": \"" + body + "\"}")
                    .expect(200);
        }
        page.navigate("/desk/drafts/" + id + "/revisions");
        page.locator(".revisions a")
                .filter(new Locator.FilterOptions().setHasText("和上一次"))
                .first()
                .click();
        visible(page, "#comparison");
        assertThat(page.locator(".difference del").first().textContent()).isEqualTo("旧");
        page.locator(".comparison-head a").click();
        visible(page, ".difference .sides.changed");
        page.locator(".comparison form button").first().click();
        page.waitForURL(SAVED);
        assertThat(page.inputValue("[name=body]")).isEqualTo("旧的开头。");
        assertThat(revisions()).startsWith("restored");
    }

    private static final String CONTROL = """
            () => {
              const body = document.querySelector('[name=body]');
              body.value = '前\\u0001后';
              body.dispatchEvent(new Event('input', { bubbles: true }));
            }""";

    private static final String ALL = """
            async () => {
              const asked = indexedDB.open('colonnade');
              const database = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
              const all = database.transaction('kept').objectStore('kept').getAll();
              const kept = await new Promise((done) => (all.onsuccess = () => done(all.result)));
              const text = (content) => (content.sealed ? new TextDecoder().decode(content.sealed) : JSON.stringify(content));
              return kept.map(({ member, content }) => member + text(content)).join('\\n');
            }""";

    private static final String COUNT = """
            async (number) => {
              const asked = indexedDB.open('colonnade');
              const database = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
              const all = database.transaction('kept').objectStore('kept').count();
              const found = await new Promise((done) => (all.onsuccess = () => done(all.result)));
              database.close();
              return found === number;
            }""";

    /** With the API, a version later than the first. */
    private void savedElsewhere(String id, String body) {
        api.as(author.token())
                .with("If-Match", api.as(author.token()).get("/drafts/" + id).header("ETag"))
                .put("/drafts/" + id, "{\"body\": \"" + body + "\"}")
                .expect(200);
    }

    private BrowserContext browser() {
        return chromium.of(Suite.url(), author);
    }

    private static Page opened(BrowserContext browser) {
        var page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    private static Page signedIn(BrowserContext browser, Person person) {
        var page = opened(browser);
        page.navigate("/sign-in");
        page.fill("[name=handle]", person.handle());
        page.fill("[name=password]", People.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**/desk");
        return page;
    }

    /** To this tab from another one, which a browser without windows does not tell. */
    private static void comesBack(Page page) {
        page.evaluate("() => dispatchEvent(new Event('focus'))");
    }

    /** The server cannot be reached for saving. */
    private static void cutOff(Page page) {
        page.route(DRAFTS, Route::abort);
    }

    /** How many texts wait in this browser. */
    private static void keeps(Page page, int number) {
        page.waitForFunction(COUNT, number, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    /** That nothing is offered can be said once it was looked for. */
    private static void looked(Page page) {
        page.waitForFunction("() => document.getElementById('kept').dataset.looked");
    }

    private static void visible(Page page, String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static void says(Page page, String text) {
        page.locator("#save-state", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static void saved(Page page) {
        page.waitForURL(SAVED);
        says(page, "已保存");
    }

    private List<JsonObject> drafts() {
        return api.as(author.token()).get("/drafts").expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private JsonObject draft() {
        return api.as(author.token())
                .get("/drafts/" + drafts().get(0).getString("id"))
                .expect(200)
                .json();
    }

    /** Why each was kept, newest first. */
    private List<String> revisions() {
        return api
                .as(author.token())
                .get("/drafts/" + drafts().get(0).getString("id") + "/revisions")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(revision -> revision.getString("act"))
                .toList();
    }
}
