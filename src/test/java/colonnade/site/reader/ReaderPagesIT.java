package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.Suite;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReaderPagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Imported imported = new Imported(api, people);
    private final Browser browser = new Browser(Suite.url());

    @Test
    void aReleasedArticleStandsWhereReadersLook() {
        var group = people.group("vertical");
        var title = imported.article("逻辑复制", "## 甲\n\n正文 `wal2json`\n\n## 乙\n\n## 丙", group);

        var groupPage = browser.get("/groups/" + group).body();
        var address = addressOf(title, groupPage);

        assertThat(browser.get("/").body()).contains(title);
        assertThat(browser.get(address).body())
                .contains("<h1 lang=\"zh-CN\">" + title + "</h1>", "<h2 id=\"h-甲\">甲</h2>")
                .contains("\"@type\":\"Article\"", "href=\"/groups/" + group + "\"", "class=\"contents aside\"");
        assertThat(browser.get(authorIn(groupPage)).body()).contains(title);
        assertThat(browser.get("/sitemap.xml").body()).contains("/sitemap/");
    }

    @Test
    void aReaderGetsNoCookieAndAnUnchangedPageCostsNothing() {
        var first = browser.get("/groups");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = browser.get("/groups", "If-None-Match", tag);

        assertThat(browser.hasCookies()).isFalse();
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theLanguageIsTheBrowsersUnlessTheAddressSaysOtherwise() {
        assertThat(browser.get("/groups").body()).contains("<html lang=\"zh-CN\">");
        assertThat(browser.get("/groups", "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("<html lang=\"en\">");
        assertThat(browser.get("/groups?lang=en").body()).contains("<html lang=\"en\">", "href=\"/topics?lang=en\"");
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        var answer = browser.get("/articles/" + People.unique("none"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<h1>这里什么也没有</h1>");
        assertThat(browser.get("/problems/not-found?lang=en").statusCode()).isEqualTo(200);
        assertThat(browser.get("/problems/none").statusCode()).isEqualTo(404);
    }

    @Test
    void hostileAddressesAreRefusedWithoutHarm() {
        assertThat(browser.get("/groups?cursor=%00%ff").statusCode()).isEqualTo(400);
        assertThat(browser.get("/articles/%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(browser.get("/assets/x/../../WEB-INF/web.xml").statusCode()).isIn(400, 404);
        assertThat(browser.get("/assets/x/%2e%2e/served.txt").statusCode()).isIn(400, 404);
    }

    @Test
    void whatLetsOthersInOrWasRefusedIsKeptNowhere() {
        assertThat(kept("/password-reset/0123456789abcdef")).contains("no-store");
        assertThat(kept("/articles/" + People.unique("none"))).contains("no-store");
        assertThat(kept("/desk/account")).contains("no-store");
        assertThat(browser.get("/articles/" + People.unique("none")).headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Cookie", "Accept-Language"));
    }

    @Test
    void aPageIsCalledTheSameWhateverHangsOnItsAddress() {
        assertThat(browser.get("/groups?utm_source=x").body())
                .contains("<link rel=\"canonical\" href=\"" + Suite.url() + "/groups\">");
        assertThat(browser.get("/groups?utm_source=x&lang=en").body())
                .contains("<link rel=\"canonical\" href=\"" + Suite.url() + "/groups?lang=en\">");
    }

    @Test
    void anEndAloneIsASearch() {
        assertThat(browser.get("/search?to=2000-01-01").body())
                .contains("2000-01-01 及以前")
                .doesNotContain("想找什么");
    }

    private Optional<String> kept(String path) {
        return browser.get(path).headers().firstValue("Cache-Control");
    }

    @Test
    void styleSheetsMayBeKeptForEver() {
        var sheet = find("href=\"(/assets/[^\"]+reader.css)\"", browser.get("/").body());

        assertThat(browser.get(sheet).headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(browser.get(sheet.replaceFirst("/assets/[^/]+", "/assets/old"))
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("no-store");
    }

    private static String addressOf(String title, String page) {
        return find("href=\"(/articles/[^\"]+)\"[^>]*>" + Pattern.quote(title), page);
    }

    private static String authorIn(String page) {
        return find("href=\"(/authors/[^\"]+)\"", page);
    }

    private static String find(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
        return found.group(1);
    }
}
