package colonnade.publication;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Shelved;
import colonnade.testing.Suite;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeriesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.known("lin");
    private final Shelved shelved = new Shelved(api, people, lin);
    private final List<String> three = shelved.release(3);
    private final String first = three.get(0);
    private final String second = three.get(1);
    private final String third = three.get(2);
    private final Browser reader = new Browser(Suite.url());

    @Test
    void withoutAnOrderReadersSeeTheNewestFirstAndAreLedByDate() {
        assertThat(series()).containsExactly(first, second, third);
        assertThat(onThePage()).containsExactly(third, second, first);
        assertThat(neighbours(second)).containsExactly(first, third);
    }

    @Test
    void readersAreLedInTheOrderThatAnOwnerGave() {
        onThePage();
        neighbours(third);

        order("\"1\"", third, first, second).expect(200);

        assertThat(series()).containsExactly(third, first, second);
        assertThat(onThePage()).containsExactly(third, first, second);
        assertThat(neighbours(third)).containsExactly(first);
        assertThat(neighbours(first)).containsExactly(third, second);
    }

    @Test
    void whatHasNoPlaceComesLastByDate() {
        order("\"1\"", third).expect(200);

        List<String> later = shelved.release(1);

        assertThat(series()).containsExactly(third, first, second, later.get(0));
        assertThat(neighbours(second)).containsExactly(first, later.get(0));
        assertThat(api.get(path()).json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(line -> line.getBoolean("placed"))
                .containsExactly(true, false, false, false);
    }

    @Test
    void anEmptyListTakesTheOrderAway() {
        order("\"1\"", third, first).expect(200);
        assertThat(api.get("/columns/" + shelved.column()).json().getBoolean("ordered"))
                .isTrue();

        order("\"2\"").expect(200);

        assertThat(onThePage()).containsExactly(third, second, first);
        assertThat(series()).containsExactly(first, second, third);
    }

    @Test
    void ofTwoOwnersWhoSortAtOnceOneIsTold() {
        List<Answer> answers = Stream.of(List.of(third, second, first), List.of(second, first, third))
                .map(wanted -> CompletableFuture.supplyAsync(() -> order("\"1\"", wanted.toArray(String[]::new))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 412);
        Answer won = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(series()).isEqualTo(slugs(won));
    }

    @Test
    void whatIsNoArticleOfTheColumnIsNamedAndNothingIsSorted() {
        String elsewhere = new Shelved(api, people, lin).release(1).get(0);

        Answer refused = order("\"1\"", third, elsewhere, "no-such", third).expect(422);

        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .containsExactly("/articles/1", "/articles/2", "/articles/3");
        assertThat(series()).containsExactly(first, second, third);
    }

    @Test
    void aHostileListIsRefusedAsAWhole() {
        Api owner = api.as(lin.token()).with("If-Match", "\"1\"");
        owner.put(path(), "{\"articles\":[null]}").expect(422);
        owner.put(path(), "{\"articles\":[\"a\\u0000b\"]}");
        owner.put(path(), "{\"articles\":\"x\"}").expect(400);
        assertThat(order("\"1\"", IntStream.range(0, 501).mapToObj(i -> "x" + i).toArray(String[]::new))
                        .expect(422)
                        .json()
                        .getJsonArray("errors"))
                .hasSize(1);
        api.as(lin.token()).put(path(), "{\"articles\":[]}").expect(428);
        assertThat(series()).containsExactly(first, second, third);
    }

    @Test
    void aRetractedArticleLeavesTheOrder() {
        order("\"1\"", third, second, first).expect(200);

        api.as(people.adminToken())
                .post("/articles/" + second + "/retraction", "{\"reason\":\"有误\"}")
                .expect(202);

        assertThat(series()).containsExactly(third, first);
        assertThat(neighbours(third)).containsExactly(first);
        order("\"2\"", first, third).expect(200);
    }

    @Test
    void theOrderIsReadPageByPage() {
        order("\"1\"", third, first).expect(200);

        JsonObject one = api.get(path() + "?limit=2").expect(200).json();
        Answer two =
                api.get(path() + "?limit=2&cursor=" + one.getString("next")).expect(200);

        assertThat(one.getJsonArray("items")).hasSize(2);
        assertThat(slugs(two)).containsExactly(second);
        assertThat(two.header("ETag")).isEqualTo("\"2\"");
        api.get(path() + "?cursor=x").expect(400);
    }

    @Test
    void aLongColumnIsNumberedFromPageToPage() {
        shelved.release(19);
        order("\"1\"", third).expect(200);

        String page = reader.get("/columns/" + shelved.column()).body();
        assertThat(page).contains("start=\"1\"");
        String next = page.replaceAll("(?s).*href=\"([^\"]*cursor=[^\"]*)\".*", "$1");

        assertThat(reader.get(next).body()).contains("start=\"21\"");
    }

    private Answer order(String etag, String... slugs) {
        return api.as(lin.token())
                .with("If-Match", etag)
                .put(
                        path(),
                        Json.createObjectBuilder()
                                .add("articles", Json.createArrayBuilder(List.of(slugs)))
                                .build()
                                .toString());
    }

    private String path() {
        return "/columns/" + shelved.column() + "/series";
    }

    private List<String> series() {
        return slugs(api.get(path()).expect(200));
    }

    private static List<String> slugs(Answer answer) {
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("slug"))
                .toList();
    }

    /** As readers see them, without an account. */
    private List<String> onThePage() {
        return links(reader.get("/columns/" + shelved.column()).body(), "<h3><a href=\"/articles/");
    }

    private List<String> neighbours(String slug) {
        return Stream.of("rel=\"prev\" href=\"/articles/", "rel=\"next\" href=\"/articles/")
                .flatMap(side -> links(reader.get("/articles/" + slug).body(), side).stream())
                .toList();
    }

    private static List<String> links(String html, String before) {
        return Stream.of(html.split(before))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }
}
