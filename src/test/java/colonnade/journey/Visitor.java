package colonnade.journey;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Axe;
import colonnade.testing.Chromium;
import colonnade.testing.Faults;
import colonnade.testing.People;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person at a browser, who reads Chinese. Every page they come to is checked for what shuts people out. */
final class Visitor {

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
        assertThat(Axe.findings(page)).as("what axe finds at %s", page.url()).isEmpty();
        assertThat(faults.seen()).as("what went wrong up to %s", page.url()).isEmpty();
        return this;
    }
}
