package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Shelved;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeriesPagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.known("lin");
    private final Shelved shelved = new Shelved(api, people, lin);
    private final List<String> three = shelved.release(3);
    private final String page = "/desk/columns/" + shelved.column() + "/series";
    private final Browser owner = signedIn(lin);
    private long version = 1;

    @Test
    void eachButtonSavesAtOnce() {
        act("in", three.get(2), "");
        act("in", three.get(0), "");
        act("in", three.get(1), "");
        assertThat(series()).containsExactly(three.get(2), three.get(0), three.get(1));

        act("up", three.get(1), "");
        assertThat(series()).containsExactly(three.get(2), three.get(1), three.get(0));
        act("down", three.get(2), "");
        assertThat(series()).containsExactly(three.get(1), three.get(2), three.get(0));
        act("move", three.get(0), "1");
        assertThat(series()).containsExactly(three.get(0), three.get(1), three.get(2));
        act("move", three.get(0), "99");
        assertThat(series()).containsExactly(three.get(1), three.get(2), three.get(0));

        act("out", three.get(1), "");
        assertThat(series()).containsExactly(three.get(2), three.get(0), three.get(1));
        act("none", "", "");
        assertThat(series()).containsExactlyElementsOf(three);
    }

    @Test
    void whoMovedAnArticleGoesOnAtItsButton() {
        act("in", three.get(0), "");
        act("in", three.get(1), "");
        HttpResponse<String> moved = act("up", three.get(1), "");

        String again =
                owner.get(moved.headers().firstValue("Location").orElseThrow()).body();

        assertThat(again).contains("顺序已保存").containsOnlyOnce(" autofocus");
        assertThat(again.substring(0, again.indexOf(" autofocus"))).endsWith("title=\"下移\"");
    }

    @Test
    void whoSortsFromAnOldPageIsToldAndSeesTheNewOne() {
        act("in", three.get(0), "");

        HttpResponse<String> refused =
                owner.submit(page, page, Map.of("version", "1", "act", "in", "article", three.get(1)));

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body()).contains("name=\"version\" value=\"2\"", "移出顺序：" + three.get(0));
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        HttpResponse<String> refused =
                owner.submit(page, page, Map.of("version", "1", "act", "in", "article", "no-such"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("这个专栏里没有地址为 no-such 的已发布文章");
    }

    private HttpResponse<String> act(String act, String article, String to) {
        HttpResponse<String> done = owner.submit(
                page, page, Map.of("version", Long.toString(version++), "act", act, "article", article, "to", to));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        return done;
    }

    private List<String> series() {
        return api
                .get("/columns/" + shelved.column() + "/series")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(line -> line.getString("slug"))
                .toList();
    }

    private static Browser signedIn(Person person) {
        Browser browser = new Browser(Suite.url());
        browser.submit("/sign-in", "/sign-in", Map.of("handle", person.handle(), "password", People.PASSWORD));
        return browser;
    }
}
