package colonnade.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OutboxIT {

    private final Api api = Api.of(Suite.url()).with("Accept", "*/*");
    private final String subject = People.unique("subject");

    @Test
    void whatACommittedTransactionLeftArrives() {
        put(subject, subject + "-1");
        Until.holds("it arrives", () -> arrived().contains(subject + "-1"));
    }

    @Test
    void whatARolledBackTransactionLeftNeverLeaves() {
        probe("POST", subject + "/" + subject + "-lost?fail=true").expect(500);
        put(subject, subject + "-later");
        Until.holds("the later one arrives", () -> arrived().contains(subject + "-later"));
        assertThat(arrived()).doesNotContain(subject + "-lost");
    }

    @Test
    void messagesAboutOneThingArriveInTheirOrderAndHoldBackNoOthers() {
        String first = subject + "-1";
        probe("PUT", "refusals/" + first).expect(204);
        put(subject, first);
        put(subject, subject + "-2");
        Until.holds("the first is tried", () -> !tries(first).equals("0"));
        put(subject + "-other", subject + "-3");
        Until.holds("another thing's arrives", () -> arrived().contains(subject + "-3"));
        assertThat(arrived()).doesNotContain(subject + "-2");
        probe("DELETE", "refusals/" + first).expect(204);
        Until.holds("its follower arrives", () -> arrived().contains(subject + "-2"));
        assertThat(arrived()).containsSubsequence(first, subject + "-2");
    }

    @Test
    void whatIsRefusedToTheEndIsParkedWithItsCauseUntilAnOperatorTriesAgain() {
        String stubborn = subject + "-stubborn";
        probe("PUT", "refusals/" + stubborn).expect(204);
        put(subject, stubborn);
        Browser operator = operator();
        Until.holds(
                "it is parked",
                Duration.ofSeconds(30),
                () -> operations(operator).contains("The probe does not take " + stubborn));
        assertThat(tries(stubborn)).isEqualTo(String.valueOf(Probe.ATTEMPTS));
        probe("DELETE", "refusals/" + stubborn).expect(204);
        operator.submit("/desk/operations", retryOf(operations(operator), subject), Map.of());
        Until.holds("it arrives", () -> arrived().contains(stubborn));
        assertThat(operations(operator)).doesNotContain(stubborn);
    }

    private Browser operator() {
        Browser browser = new Browser(Suite.url());
        browser.submit("/sign-in", "/sign-in", Map.of("handle", "admin", "password", People.PASSWORD));
        return browser;
    }

    private static String operations(Browser operator) {
        return operator.get("/desk/operations").body();
    }

    /** The address of the form in the row about the subject. */
    private static String retryOf(String page, String subject) {
        Matcher row = Pattern.compile(subject + "</td>.*?action=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private void put(String about, String payload) {
        probe("POST", about + "/" + payload).expect(204);
    }

    private List<String> arrived() {
        return List.of(probe("GET", "arrived").body().split("\n"));
    }

    private String tries(String payload) {
        return probe("GET", "tries/" + payload).body();
    }

    private Api.Answer probe(String method, String path) {
        String address = Suite.url().resolve(ProbeResource.PATH + "/" + path).toString();
        return switch (method) {
            case "POST" -> api.post(address, null);
            case "PUT" -> api.put(address, null);
            case "DELETE" -> api.delete(address);
            default -> api.get(address);
        };
    }
}
