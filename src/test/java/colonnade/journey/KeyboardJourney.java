package colonnade.journey;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.Keyboard;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The road from a draft to its readers without a mouse: whatever is done here is a key that somebody presses. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardJourney {

    private final People people = new People(Api.of(Suite.url()));
    private final String title = "只用键盘 " + People.unique("keys");
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void anArticleIsWrittenJudgedAndReadByKeysAlone() {
        var group = people.group("general");
        var author = people.person("author");
        var reviewer = people.person("reviewer");
        people.give(group, author, "member");
        people.give(group, reviewer, "reviewer");

        var desk = signedIn(author);
        writes(desk);
        submits(desk, "Group " + group);
        accepts(signedIn(reviewer));
        reads(browser(), group);
    }

    private Page signedIn(Person person) {
        var page = browser();
        page.navigate("/sign-in");
        new Keyboard(page)
                .to("用户名")
                .type(person.handle())
                .to("密码")
                .type(People.PASSWORD)
                .press("Enter");
        page.waitForURL("**/desk");
        return page;
    }

    private void writes(Page page) {
        var keys = new Keyboard(page);
        keys.to("写新稿").press("Enter");
        page.waitForURL("**/desk/drafts/new");
        page.locator(".toolbar").waitFor();
        keys.to("标题").type(title);
        keys.to("正文").type("没有鼠标的人，也写得完一篇。");
        keys.to("标签").type("社区");
        page.locator("#save-state:has-text('已保存')").waitFor();
    }

    private void submits(Page page, String group) {
        var keys = new Keyboard(page);
        keys.to("去投稿").press("Enter");
        page.waitForURL("**/submission");
        keys.to(group).press("Space");
        keys.to("投稿").press("Enter");
        page.waitForURL("**/desk/submissions/*");
        page.getByText("的 1 位评审人中的 1 位").waitFor();
    }

    private void accepts(Page page) {
        var keys = new Keyboard(page).press("g").press("t");
        page.waitForURL("**/desk/tasks");
        keys.press("j");
        assertThat(keys.here()).isEqualTo(title);
        keys.press("Enter");
        page.waitForURL("**/desk/tasks/*");
        keys.to("认领").press("Enter");
        announced(page, "任务归您了");
        keys.to("采用 可以发布").press("Space");
        keys.to("给出结论").press("Enter");
        announced(page, "结论已给出");
    }

    private void reads(Page page, String group) {
        page.navigate("/groups/" + group);
        new Keyboard(page).to(title).press("Enter");
        page.waitForURL("**/articles/*");
        assertThat(page.locator("h1").textContent()).isEqualTo(title);
    }

    /** Said aloud after the page has opened: what stands in a region from the start is read by nobody. */
    private static void announced(Page page, String words) {
        page.locator("#news[role=status]:has-text('" + words + "')").waitFor();
    }

    private Page browser() {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(Suite.url().toString())
                        .setLocale("zh-CN")
                        .setViewportSize(1280, 800))
                .newPage();
    }
}
