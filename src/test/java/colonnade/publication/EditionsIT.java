package colonnade.publication;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditionsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.known("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);
    private final String slug = press.release(author, reviewer, group, People.unique("版本"), "旧的第一章\n\n不变的一段");

    @Test
    void everybodyReadsWhenAndWhyAnArticleWasCorrected() {
        correct("更正了版本号");
        correct("又更正了日期");

        List<JsonObject> editions = items(editions("").expect(200));

        assertThat(editions).extracting(edition -> edition.getInt("edition")).containsExactly(3, 2, 1);
        assertThat(editions.get(0).getString("note")).isEqualTo("又更正了日期");
        assertThat(editions.get(1).getString("note")).isEqualTo("更正了版本号");
        assertThat(editions.get(2).containsKey("note")).isFalse();
        assertThat(editions.get(2).getString("releasedAt")).isNotBlank();
    }

    @Test
    void theListIsPaged() {
        correct("一");
        correct("二");

        Answer first = editions("?limit=2").expect(200);

        assertThat(items(first)).hasSize(2);
        assertThat(items(api.get(first.header("Link").replaceAll("<(.*)>.*", "$1"))
                        .expect(200)))
                .extracting(edition -> edition.getInt("edition"))
                .containsExactly(1);
    }

    @Test
    void earlierEditionsAreNotReadUnlessTheGroupOpensThem() {
        correct("更正了版本号");

        assertThat(items(editions("")))
                .extracting(edition -> edition.getBoolean("readable"))
                .containsExactly(true, false);
        assertThat(items(editions("")).get(1).containsKey("title")).isFalse();
        Answer refused = editions("/1").expect(403);
        assertThat(refused.problem()).isEqualTo("editions-closed");
        assertThat(refused.json().getString("detail")).contains("Group " + group);
        editions("/1...2").expect(403);
        editions("/2").expect(200);

        people.openEditions(group);

        assertThat(items(editions("")).get(1).getBoolean("readable")).isTrue();
        assertThat(editions("/1").expect(200).json().getString("html")).contains("旧的第一章");
        editions("/1...2").expect(200);
        editions("/3").expect(404);
        editions("/0").expect(404);
    }

    @Test
    void allGroupsOfAnArticleMustOpenThem() {
        people.openEditions(group);
        String other = press.group(reviewer);
        String both = press.submit(author, People.unique("两组"), "旧", group, other);
        press.judge(reviewer, both, group, "accept");
        String inBoth = press.addressOf(author, both);
        press.judge(reviewer, both, other, "accept");
        String draft = Press.id(api.as(author.token())
                .post(path(inBoth, "/correction"), "{\"note\":\"x\"}")
                .expect(201));
        press.judge(reviewer, press.offer(author, draft), group, "accept");

        assertThat(api.get(path(inBoth, "/editions/1")).expect(403).json().getString("detail"))
                .contains("Group " + other)
                .doesNotContain("Group " + group);
        people.openEditions(other);
        api.get(path(inBoth, "/editions/1")).expect(200);
    }

    @Test
    void itsAuthorAndOrganisersCompareThemAnyway() {
        correct("更正了版本号");
        Person organiser = people.person("organiser");
        people.give(group, organiser, "organiser");

        for (Person keeper : List.of(author, organiser)) {
            Answer difference = api.as(keeper.token()).get(path(slug, "/editions/1...2"));
            assertThat(difference.expect(200).body())
                    .contains("{\"kind\":\"removed\",\"text\":\"旧\"}", "{\"kind\":\"added\",\"text\":\"新\"}")
                    .contains("{\"kind\":\"same\",\"parts\":[{\"kind\":\"same\",\"text\":\"不变的一段\"}]}");
        }
        api.as(reviewer.token()).get(path(slug, "/editions/1...2")).expect(403);
    }

    @Test
    void nothingOfARetractedArticleIsRead() {
        people.openEditions(group);
        correct("更正了版本号");
        api.as(author.token())
                .post(path(slug, "/retraction"), "{\"reason\":\"数据有误\"}")
                .expect(202);

        for (String what : List.of("", "/1", "/2", "/1...2")) {
            assertThat(editions(what).expect(410).body()).doesNotContain("第一章", "更正了版本号");
        }
    }

    @Test
    void theNextEditionIsNotSeenBeforeItIsAccepted() {
        people.openEditions(group);
        String draft = Press.id(api.as(author.token())
                .post(path(slug, "/correction"), "{\"note\":\"还没有通过\"}")
                .expect(201));
        Answer now = api.as(author.token()).get("/drafts/" + draft);
        api.as(author.token())
                .with("If-Match", now.header("ETag"))
                .put(
                        "/drafts/" + draft,
                        "{\"title\":\"改过的标题\",\"body\":\"没有通过的正文\",\"lang\":\"en\","
                                + "\"canonicalUrl\":\"https://example.org/elsewhere\",\"tags\":[\"leak\"]}")
                .expect(200);
        press.offer(author, draft);

        for (String told : List.of(
                editions("").body(),
                press.article(slug).body(),
                api.get(path(slug, "/editions/1")).body())) {
            assertThat(told).doesNotContain("还没有通过", "改过的标题", "没有通过的正文", "elsewhere", "leak", "\"lang\":\"en\"");
        }
        editions("/2").expect(404);
    }

    @Test
    void aGroupChangedWithoutAWordAboutEditionsKeepsThemAsTheyWere() {
        people.openEditions(group);
        Api admin = api.as(people.adminToken());

        admin.with("If-Match", admin.get("/groups/" + group).header("ETag"))
                .put("/groups/" + group, "{\"name\":\"改名\",\"kind\":\"general\"}")
                .expect(200);

        assertThat(admin.get("/groups/" + group).json().getBoolean("openEditions"))
                .isTrue();
    }

    private void correct(String note) {
        press.correct(author, reviewer, group, slug, note, "新的第一章 " + note + "\n\n不变的一段");
    }

    private Answer editions(String rest) {
        return api.get(path(slug, "/editions" + rest));
    }

    private static String path(String article, String rest) {
        return "/articles/" + Press.encoded(article) + rest;
    }

    private static List<JsonObject> items(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
