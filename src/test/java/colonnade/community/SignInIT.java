package colonnade.community;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);

    @Test
    void whoRegistersCanSignInAndSeesThemselves() {
        Person lin = people.person("lin");
        Answer me = api.as(lin.token()).get("/me").expect(200);
        assertThat(me.json().getString("handle")).isEqualTo(lin.handle());
    }

    @Test
    void aTokenThatIsNobodysIsRefused() {
        assertThat(api.as("nonsense").get("/groups").expect(401).problem()).isEqualTo("sign-in-required");
    }

    @Test
    void signingOutEverywhereEndsEveryToken() {
        Person lin = people.person("lin");
        String other = people.signIn(lin.handle());
        api.as(lin.token()).delete("/sessions").expect(204);
        api.as(other).get("/me").expect(401);
        api.as(lin.token()).get("/me").expect(401);
    }

    @Test
    void aGuesserIsHeldOffAndTheAnswerSaysForHowLong() {
        Person lin = people.person("lin");
        Answer last = null;
        for (int i = 0; i < 9; i++) {
            last = api.post("/sessions", "{\"handle\":\"" + lin.handle() + "\",\"password\":\"wrong guess\"}");
        }
        assertThat(last.expect(429).header("Retry-After")).isNotBlank();
    }

    @Test
    void aWrongPasswordAndAnUnknownHandleGetTheSameAnswer() {
        Person lin = people.person("lin");
        Answer wrong = api.post("/sessions", "{\"handle\":\"" + lin.handle() + "\",\"password\":\"wrong guess\"}");
        Answer unknown =
                api.post("/sessions", "{\"handle\":\"" + People.unique("nobody") + "\",\"password\":\"wrong guess\"}");
        assertThat(wrong.expect(401).body()).isEqualTo(unknown.expect(401).body());
    }

    @Test
    void aGuesserIsHeldOffWhateverHeadersTheySend() {
        Person lin = people.person("lin");
        Api guesser = api.as(people.known("guesser").token());
        Answer last = null;
        for (int i = 0; i < 9; i++) {
            last = guesser.with("Idempotency-Key", People.unique("guess"))
                    .post("/sessions", "{\"handle\":\"" + lin.handle() + "\",\"password\":\"wrong guess\"}");
        }
        last.expect(429);
    }

    @Test
    void aSessionIsNeverAnsweredAgainFromWhatWasKept() {
        Person lin = people.person("lin");
        Api again = api.as(lin.token()).with("Idempotency-Key", People.unique("key"));
        String body = "{\"handle\":\"" + lin.handle() + "\",\"password\":\"" + People.PASSWORD + "\"}";
        String first = again.post("/sessions", body).expect(201).json().getString("token");
        assertThat(again.post("/sessions", body).expect(201).json().getString("token"))
                .isNotEqualTo(first);
    }

    @Test
    void nobodyRegistersAsTheAdmin() {
        String admin = "{\"handle\":\"admin\",\"displayName\":\"A\",\"email\":\"a@example.org\",\"password\":\""
                + People.PASSWORD + "\"}";
        assertThat(api.post("/members", admin).expect(422).body()).contains("/handle");
    }

    @Test
    void anEmptyRegistrationIsToldEverythingThatIsMissing() {
        assertThat(api.post("/members", "{}").expect(422).body())
                .contains("/handle", "/displayName", "/email", "/password");
    }

    @Test
    void guessesSentAllAtOnceAreCountedLikeOthers() {
        Person lin = people.person("lin");
        long refused = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i ->
                        api.post("/sessions", "{\"handle\":\"" + lin.handle() + "\",\"password\":\"guess " + i + "\"}"))
                .filter(answer -> answer.status() == 429)
                .count();
        assertThat(refused).isEqualTo(24 - 8);
    }

    @Test
    void ofTwoWhoWantOneHandleAtOnceTheOtherIsToldSo() {
        String handle = People.unique("twin");
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> api.post(
                        "/members",
                        "{\"handle\":\"" + handle + "\",\"displayName\":\"T\",\"email\":\"" + handle + i
                                + "@example.org\",\"password\":\"" + People.PASSWORD + "\"}"))
                .map(Answer::status)
                .toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }
}
