package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.image.cleaning.SampleImages;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ColumnsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person lin = people.known("lin");
    private final Person wei = people.known("wei");
    private final String slug = People.unique("内核周刊");

    @Test
    void whoOpensAColumnOwnsIt() {
        Answer created = open(lin, "{\"slug\": \"%s\", \"title\": \"内核周刊\", \"about\": \"源码\", \"cadence\": \"每周五\"}")
                .expect(201);

        JsonObject column = api.get(created.header("Location")).expect(200).json();

        assertThat(column.getString("slug")).isEqualTo(slug);
        assertThat(column.getString("cadence")).isEqualTo("每周五");
        assertThat(handles(column, "owners")).containsExactly(lin.handle());
    }

    @Test
    void aTitleMakesAnAddressOfItsOwn() {
        String title = People.unique("PostgreSQL 内核");

        Answer first = api.as(lin.token())
                .post("/columns", "{\"title\": \"" + title + "\"}")
                .expect(201);
        Answer second = api.as(lin.token())
                .post("/columns", "{\"title\": \"" + title + "\"}")
                .expect(201);

        assertThat(first.json().getString("slug")).startsWith("postgresql-内核-");
        assertThat(second.json().getString("slug")).isEqualTo(first.json().getString("slug") + "-2");
    }

    @Test
    void aReservedOrBrokenAddressIsRefused() {
        for (String bad : List.of("new", "Upper", "a b", "a/b", "-a")) {
            api.as(lin.token())
                    .post("/columns", "{\"slug\": \"" + bad + "\", \"title\": \"x\"}")
                    .expect(422);
        }
    }

    @Test
    void ofManyWhoWantOneAddressOneGetsIt() {
        List<CompletableFuture<Answer>> wanted = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> open(lin, "{\"slug\": \"%s\", \"title\": \"x\"}")))
                .toList();

        assertThat(wanted.stream().map(answer -> answer.join().status()).sorted())
                .containsExactly(201, 409, 409, 409);
    }

    @Test
    void onlyOwnersEditAndTheyShareOwnership() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"旧名\"}").expect(201);
        String change = "{\"title\": \"新名\", \"owners\": [\"" + lin.handle() + "\", \"" + wei.handle() + "\"]}";

        assertThat(edit(wei, "\"1\"", change).expect(403).problem()).isEqualTo("forbidden");
        assertThat(edit(lin, "\"1\"", change).expect(200).header("ETag")).isEqualTo("\"2\"");
        assertThat(edit(lin, "\"1\"", change).expect(412).problem()).isEqualTo("changed-meanwhile");
        edit(wei, "\"2\"", "{\"title\": \"又改\"}").expect(403);
        join(wei).expect(204);
        edit(wei, etag(), "{\"title\": \"又改\"}").expect(200);
        assertThat(handles(get(), "owners")).containsExactlyInAnyOrder(lin.handle(), wei.handle());
    }

    @Test
    void aColumnKeepsAtLeastOneOwner() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\"}").expect(201);

        edit(lin, "\"1\"", "{\"title\": \"x\", \"owners\": []}").expect(422);
        edit(lin, "\"1\"", "{\"title\": \"x\", \"owners\": [\"nobody-at-all\"]}")
                .expect(422);
    }

    @Test
    void ofFarTooManyOwnersNotEachIsLookedFor() {
        JsonArrayBuilder nobody = Json.createArrayBuilder();
        IntStream.range(0, 66_000).forEach(i -> nobody.add("nobody-" + i));

        Answer refused = api.as(people.known("lin").token())
                .post(
                        "/columns",
                        Json.createObjectBuilder()
                                .add("title", "专栏")
                                .add("owners", nobody)
                                .build()
                                .toString())
                .expect(422);

        assertThat(refused.json().getJsonArray("errors")).hasSizeLessThan(60);
    }

    @Test
    void onlyItsPeoplePutDraftsInIt() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\"}").expect(201);
        String draft = "{\"title\": \"题目\", \"column\": \"" + slug + "\"}";

        api.as(lin.token()).post("/drafts", draft).expect(201);
        api.as(wei.token()).post("/drafts", draft).expect(422);
        edit(lin, "\"1\"", "{\"title\": \"x\", \"contributors\": [\"" + wei.handle() + "\"]}")
                .expect(200);
        api.as(wei.token()).post("/drafts", draft).expect(422);
        join(wei).expect(204);
        assertThat(api.as(wei.token()).post("/drafts", draft).expect(201).json().getString("column"))
                .isEqualTo(slug);
    }

    @Test
    void whoIsNoContributorAnyMoreStillSavesWhatStandsInTheColumn() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\", \"contributors\": [\"" + wei.handle() + "\"]}")
                .expect(201);
        join(wei).expect(204);
        Writing writing = new Writing(api, wei);
        String draft = Writing.id(api.as(wei.token()).post("/drafts", "{\"column\": \"" + slug + "\"}"));
        edit(lin, etag(), "{\"title\": \"x\", \"contributors\": []}").expect(200);

        writing.save(draft, "\"1\"", "{\"title\": \"题目\", \"column\": \"" + slug + "\"}")
                .expect(200);
    }

    @Test
    void nobodyIsInAColumnWhoHasNotAgreed() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\", \"contributors\": [\"" + wei.handle() + "\"]}")
                .expect(201);

        assertThat(handles(get(), "people")).containsExactly(lin.handle());
        assertThat(asked()).containsExactly(wei.handle());
        api.as(wei.token()).get(path() + "/invitations").expect(403);
        api.as(wei.token()).delete(path() + "/membership").expect(204);
        join(wei).expect(403);
    }

    @Test
    void whoAgreesOrLeavesIsNotUndoneByALookFromBefore() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\", \"contributors\": [\"" + wei.handle() + "\"]}")
                .expect(201);
        String onlyLin = "{\"people\": [{\"handle\": \"" + lin.handle() + "\", \"owner\": true}]}";
        String before = etag();
        join(wei).expect(204);

        assertThat(setPeople(lin, before, onlyLin).expect(412).problem()).isEqualTo("changed-meanwhile");
        assertThat(handles(get(), "people")).containsExactly(lin.handle(), wei.handle());

        before = etag();
        api.as(wei.token()).delete(path() + "/membership").expect(204);
        setPeople(lin, before, onlyLin.replace("]", ", {\"handle\": \"" + wei.handle() + "\"}]"))
                .expect(412);
        assertThat(asked()).isEmpty();
    }

    @Test
    void theListAsItWasGotChangesNothing() {
        Person translator = people.person("translator");
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\"}").expect(201);
        setPeople(lin, etag(), """
                        {"people": [{"handle": "%s", "role": "translator"}, {"handle": "%s", "owner": true},
                          {"handle": "%s", "role": "co-author"}]}""".formatted(translator.handle(), lin.handle(), wei.handle()))
                .expect(200);
        join(wei).expect(204);
        Answer got = api.get(path() + "/people").expect(200);

        Answer sent = setPeople(lin, got.header("ETag"), got.body().replace("\"items\"", "\"people\""))
                .expect(200);

        assertThat(sent.json()).isEqualTo(got.json());
        assertThat(sent.header("ETag")).isEqualTo(got.header("ETag"));
        assertThat(asked()).containsExactly(translator.handle());
        api.as(translator.token()).put(path() + "/membership", "").expect(204);
        assertThat(handles(get(), "people")).containsExactly(translator.handle(), lin.handle(), wei.handle());
    }

    @Test
    void anInvitationIsTakenBackAndWhoWasAskedIsTold() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\", \"owners\": [\"" + wei.handle() + "\"]}")
                .expect(201);
        String invitation = path() + "/invitations/" + wei.handle();

        api.as(lin.token()).delete(invitation).expect(204);

        assertThat(asked()).isEmpty();
        join(wei).expect(403);
        assertThat(api.as(wei.token()).get("/me/notices").body()).contains("column-uninvited");
        assertThat(api.as(lin.token()).delete(invitation).expect(409).problem()).isEqualTo("not-asked");
    }

    @Test
    void itsPeopleStandInTheOrderTheirOwnerGivesThem() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\", \"contributors\": [\"" + wei.handle() + "\"]}")
                .expect(201);
        join(wei).expect(204);
        String order = "{\"people\": [{\"handle\": \"" + wei.handle()
                + "\", \"owner\": false, \"role\": \"translator\"}, {\"handle\": \"" + lin.handle()
                + "\", \"owner\": true, \"role\": \"author\"}]}";

        setPeople(lin, "\"9\"", order).expect(412);
        setPeople(wei, "\"2\"", order).expect(403);
        setPeople(lin, etag(), order).expect(200);

        assertThat(handles(get(), "people")).containsExactly(wei.handle(), lin.handle());
        assertThat(get().getJsonArray("people").getJsonObject(0).getString("role"))
                .isEqualTo("translator");
    }

    @Test
    void theLastOwnerStaysUntilAnotherHasAgreed() {
        open(lin, "{\"slug\": \"%s\", \"title\": \"x\", \"owners\": [\"" + wei.handle() + "\"]}")
                .expect(201);

        assertThat(api.as(lin.token())
                        .delete(path() + "/membership")
                        .expect(409)
                        .problem())
                .isEqualTo("last-owner");
        edit(lin, etag(), "{\"title\": \"x\", \"owners\": [\"" + wei.handle() + "\"]}")
                .expect(422);
        join(wei).expect(204);
        api.as(lin.token()).delete(path() + "/membership").expect(204);
        assertThat(handles(get(), "owners")).containsExactly(wei.handle());
    }

    @Test
    void aColumnHasACharterARhythmAndACoverOfOurOwn() {
        String picture = picture();
        open(
                        lin,
                        "{\"slug\": \"%s\", \"title\": \"x\", \"charter\": \"**写给**读源码的人\", \"everyDays\": 14,"
                                + " \"cover\": {\"url\": \"" + picture + "\", \"alt\": \"一排柱子\"}}")
                .expect(201);
        JsonObject column = get();
        assertThat(column.getString("charter")).isEqualTo("**写给**读源码的人");
        assertThat(column.getInt("everyDays")).isEqualTo(14);
        assertThat(column.getJsonObject("cover"))
                .hasToString("{\"alt\":\"一排柱子\",\"height\":20,\"url\":\"" + picture + "\",\"width\":50}");

        String elsewhere = "{\"title\": \"x\", \"everyDays\": 0, \"cover\": {\"url\": \"https://example.org/a.png\"}}";
        Answer refused = edit(lin, etag(), elsewhere).expect(422);
        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .containsExactlyInAnyOrder("/everyDays", "/cover/url", "/cover/alt");
    }

    @Test
    void aCoverIsAPictureThatIsThere() {
        for (String url : List.of(
                "/images/AAAAAAAAAAAAAAAAAAAAAA.png",
                picture().replace(".png", ".jpg"),
                "/images/../desk",
                "/images/a\\u0000b.png",
                "https://example.org/a.png")) {
            Answer refused = open(
                            lin,
                            "{\"slug\": \"%s\", \"title\": \"x\", \"cover\": {\"url\": \"" + url
                                    + "\", \"alt\": \"y\"}}")
                    .expect(422);
            assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/cover/url");
        }
    }

    private String picture() {
        return api.as(lin.token())
                .with("Content-Type", "image/png")
                .upload("/images", SampleImages.png(50, 20))
                .expect(201)
                .json()
                .getString("url");
    }

    @Test
    void aGroupsPageIsForItsMembersColumns() {
        String group = people.group("vertical");
        String wanted = "{\"slug\": \"%s\", \"title\": \"x\", \"group\": \"" + group + "\"}";

        assertThat(open(lin, wanted).expect(403).problem()).isEqualTo("forbidden");
        people.give(group, lin, "member");
        assertThat(open(lin, wanted).expect(201).json().getString("group")).isEqualTo(group);
    }

    @Test
    void theListIsPagedAndCanBeOneWritersOwn() {
        Person writer = people.person("wri");
        open(writer, "{\"slug\": \"%s\", \"title\": \"x\"}").expect(201);
        String contributor = "\"contributors\": [\"" + writer.handle() + "\"]";
        open(lin, "{\"slug\": \"%s-b\", \"title\": \"y\", " + contributor + "}").expect(201);
        api.as(writer.token()).put(path() + "-b/membership", "").expect(204);

        JsonObject first = api.get("/columns?limit=1&writer=" + writer.handle())
                .expect(200)
                .json();
        Answer second = api.get("/columns?limit=1&writer=" + writer.handle() + "&cursor=" + first.getString("next"))
                .expect(200);

        assertThat(slugs(first)).containsExactly(slug);
        assertThat(slugs(second.json())).containsExactly(slug + "-b");
        assertThat(second.header("Link")).isNull();
        assertThat(slugs(api.get("/columns?limit=1").expect(200).json())).hasSize(1);
    }

    private Answer open(Person person, String json) {
        return api.as(person.token()).post("/columns", json.formatted(slug));
    }

    private Answer edit(Person person, String etag, String json) {
        return api.as(person.token()).with("If-Match", etag).put(path(), json);
    }

    private Answer setPeople(Person person, String etag, String json) {
        return api.as(person.token()).with("If-Match", etag).put(path() + "/people", json);
    }

    private Answer join(Person person) {
        return api.as(person.token()).put(path() + "/membership", "");
    }

    private String etag() {
        return api.get(path()).expect(200).header("ETag");
    }

    /** Who has not answered. */
    private List<String> asked() {
        return handles(
                api.as(lin.token()).get(path() + "/invitations").expect(200).json(), "items");
    }

    private JsonObject get() {
        return api.get(path()).expect(200).json();
    }

    private String path() {
        return "/columns/" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    private static List<String> handles(JsonObject column, String role) {
        return column.getJsonArray(role).getValuesAs(JsonObject.class).stream()
                .map(person -> person.getString("handle"))
                .toList();
    }

    private static List<String> slugs(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(column -> column.getString("slug"))
                .toList();
    }
}
