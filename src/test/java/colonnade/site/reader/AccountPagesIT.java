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
class AccountPagesIT {

    private final People people = new People(Api.of(Suite.url()));
    private final Browser browser = new Browser(Suite.url());

    @Test
    void whoSignsInComesBackToWhereTheyWere() {
        var lin = people.person("lin");

        var answer = browser.submit(
                "/sign-in",
                "/sign-in",
                Map.of("handle", lin.handle(), "password", People.PASSWORD, "next", "/groups?lang=en"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/groups?lang=en");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
        var page = browser.get("/groups");
        assertThat(page.body()).contains("href=\"/desk\"").doesNotContain("href=\"/sign-in\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void nobodyIsLedToAnotherSiteBySigningIn() {
        var lin = people.person("lin");

        var answer = browser.submit(
                "/sign-in",
                "/sign-in",
                Map.of("handle", lin.handle(), "password", People.PASSWORD, "next", "//evil.example"));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/desk");
    }

    @Test
    void aWrongPasswordIsToldOnTheFormAndTheHandleStays() {
        var lin = people.person("lin");

        var answer = browser.submit("/sign-in", "/sign-in", Map.of("handle", lin.handle(), "password", "wrong"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("用户名或密码不对", "value=\"" + lin.handle() + "\"")
                .doesNotContain("wrong\"");
    }

    @Test
    void aRegistrationIsSentBackWithEveryWrongFieldNamed() {
        var answer = browser.submit(
                "/register",
                "/register",
                Map.of("handle", "A b", "displayName", "林<b>", "email", "none", "password", "short"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"field-handle-wrong\"", "id=\"field-email-wrong\"", "id=\"field-password-wrong\"")
                .contains("value=\"林&lt;b>\"")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void whoRegistersIsSignedInAtOnce() {
        var handle = People.unique("new");

        var answer = browser.submit(
                "/register",
                "/register",
                Map.of(
                        "handle",
                        handle,
                        "displayName",
                        "新人",
                        "email",
                        handle + "@example.org",
                        "password",
                        People.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").body()).contains("href=\"/desk\"");
    }

    @Test
    void signingOutNeedsThePagesToken() {
        var lin = people.person("lin");
        browser.submit("/sign-in", "/sign-in", Map.of("handle", lin.handle(), "password", People.PASSWORD));

        assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").body()).contains("href=\"/desk\"");
    }

    @Test
    void theAnswerToAForgottenPasswordTellsNothing() {
        var answer = browser.submit(
                "/password-reset", "/password-reset", Map.of("email", People.unique("nobody") + "@example.org"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("如果这个邮箱注册过，链接已经寄出");
    }
}
