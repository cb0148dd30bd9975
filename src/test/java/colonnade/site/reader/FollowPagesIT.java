package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.Suite;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FollowPagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final People.Person reader = people.person("reader");
    private final String group = people.group("general");
    private final Browser browser = new Browser(Suite.url());

    @Test
    void aMemberFollowsAGroupFromItsPageAndStopsAgain() {
        signIn();
        assertThat(browser.get("/groups/" + group).body()).contains(">关注</button>");

        assertThat(follow("begin")).isEqualTo(303);
        assertThat(browser.get("/groups/" + group).body()).contains(">取消关注</button>");
        assertThat(api.as(reader.token()).get("/follows").body()).contains(group);

        assertThat(follow("end")).isEqualTo(303);
        assertThat(api.as(reader.token()).get("/follows").body()).doesNotContain(group);
    }

    @Test
    void aMemberJoinsAGroupOnItsPageAndLeavesIt() {
        signIn();
        var page = "/groups/" + group;

        var joined = browser.submit(page, page + "/membership", Map.of("act", "join"));
        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(joined.headers().firstValue("Location").orElseThrow()).endsWith(page);
        assertThat(browser.get(page).body()).contains(">退出小组</button>");

        browser.submit(page, page + "/membership", Map.of("act", "leave"));
        assertThat(browser.get(page).body()).contains(">加入小组</button>");
    }

    @Test
    void whoIsNotSignedInIsLedThereAndBack() {
        assertThat(browser.get("/groups/" + group + "?lang=en").body())
                .contains("href=\"/sign-in?lang=en&amp;next=%2Fgroups%2F" + group + "%3Flang%3Den\"");
        assertThat(browser.post("/follows/group/" + group, "act=begin").statusCode())
                .isEqualTo(401);
    }

    @Test
    void anotherSiteCannotMakeAnybodyFollow() {
        signIn();

        assertThat(browser.post("/follows/group/" + group, "act=begin").statusCode())
                .isEqualTo(403);
        assertThat(api.as(reader.token()).get("/follows").body()).doesNotContain(group);
    }

    private void signIn() {
        browser.submit("/sign-in", "/sign-in", Map.of("handle", reader.handle(), "password", People.PASSWORD));
    }

    private int follow(String act) {
        return browser.submit("/groups/" + group, "/follows/group/" + group, Map.of("act", act))
                .statusCode();
    }
}
