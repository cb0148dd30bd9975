package colonnade.journey;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Chromium;
import colonnade.testing.Faults;
import colonnade.testing.People;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a browser, who reads Chinese. */
final class Visitor {

    /** More than any page has on the way to its last button. */
    private static final int MOST_TABS = 80;

    private final Page page;
    private final Faults faults;

    private Visitor(Page page) {
        this.page = page;
        faults = new Faults(page);
    }

    /** Somebody with a browser of their own. */
    static Visitor of(Chromium chromium) {
        return new Visitor(chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Suite.url().toString())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai"))
                .newPage());
    }

    Visitor opens(String path) {
        page.navigate(path);
        return looksAround();
    }

    void registers(String handle, String name) {
        opens("/register");
        types("用户名", handle);
        types("署名", name);
        types("邮箱", handle + "@example.org");
        types("密码", People.PASSWORD);
        presses("注册");
    }

    void signsIn(String handle) {
        opens("/sign-in");
        types("用户名", handle);
        types("密码", People.PASSWORD);
        presses("登录");
    }

    void types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void ticks(String label) {
        page.getByLabel(label).check();
    }

    /** Chooses a file. */
    void chooses(String label, String name, String type, byte[] bytes) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, type, bytes));
    }

    /** Goes on by the Tab key alone until a button of this name has the focus. */
    void tabsTo(String button) {
        for (int i = 0; i < MOST_TABS && !isAt(button); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isAt(button)).as("the Tab key leads to %s", button).isTrue();
    }

    /** Whether the button that has the focus is called so. */
    boolean isAt(String button) {
        return button.equals(page.evaluate("() => document.activeElement.getAttribute('aria-label')"));
    }

    /** Presses the button that has the focus, and looks at where it leads. */
    void pressesEnter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        looksAround();
    }

    /** What stands in all of these, in order. */
    List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    String attribute(String selector, String name) {
        return page.locator(selector).getAttribute(name);
    }

    /** Presses a button of the page itself, and looks at where it leads. */
    void presses(String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
        looksAround();
    }

    void follows(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        looksAround();
    }

    /** Waits until the page says so. */
    void reads(String text) {
        page.locator("main").getByText(text).first().waitFor();
    }

    boolean seesNow(String text) {
        return page.locator("main").innerText().contains(text);
    }

    void waitsForAddress(Pattern address) {
        page.waitForURL(address);
    }

    String addressOf(String link) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
    }

    private Visitor looksAround() {
        assertThat(faults.seen()).as("what went wrong up to %s", page.url()).isEmpty();
        return this;
    }
}
