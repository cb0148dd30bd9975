package colonnade.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final ImportedArticles articles = new ImportedArticles(api, people);

    @Test
    void whatIsReleasedIsFoundInChineseInEnglishAndByIdentifier() {
        String mark = mark();
        articles.put(mark, "从零开始建设社区 " + mark, "Sidecars carry requests. 用 wal2json 看。", List.of(), List.of());
        awaitTitles("从零开始 " + mark, mark);
        assertThat(titles("sidecar " + mark)).containsExactly("从零开始建设社区 " + mark);
        assertThat(titles("wal2json " + mark)).containsExactly("从零开始建设社区 " + mark);
    }

    @Test
    void theNextEditionIsFoundByItsNewWordsOnly() {
        String first = mark();
        String second = mark();
        articles.put(first, "旧题 " + first, "正文", List.of(), List.of());
        awaitTitles(first, first);
        articles.put(first, "新题 " + second, "正文", List.of(), List.of());
        awaitTitles(second, second);
        assertThat(titles(first)).isEmpty();
    }

    @Test
    void aRetractedArticleIsFoundNoMore() {
        String mark = mark();
        articles.put(mark, "收回 " + mark, "正文", List.of(), List.of());
        awaitTitles(mark, mark);
        String slug = items(search("q=" + mark)).get(0).getString("slug");
        api.as(people.adminToken())
                .post("/articles/" + slug + "/retraction", "{\"reason\":\"有误\"}")
                .expect(202);
        Until.holds("gone", () -> titles(mark).isEmpty());
    }

    @Test
    void theAnswerNarrowsCountsAndGoesOn() {
        String mark = mark();
        String group = people.group("vertical");
        articles.put(mark + "-1", "甲 " + mark, "正文", List.of("Alpha"), List.of(group));
        articles.put(mark + "-2", "乙 " + mark, "正文", List.of("alpha"), List.of());
        articles.put(mark + "-3", "丙 " + mark, "正文", List.of("beta"), List.of(group));
        Until.holds("all three", () -> titles(mark).size() == 3);
        JsonObject narrowed = search("q=" + mark + "&tag=ALPHA&group=" + group).json();
        assertThat(narrowed.getInt("total")).isEqualTo(1);
        assertThat(narrowed.getBoolean("degraded")).isFalse();
        assertThat(counts(narrowed, "tag")).containsExactlyInAnyOrder("alpha 1", "beta 1");
        assertThat(counts(narrowed, "group")).containsExactly(group + " 1");
        assertThat(everyPage(mark)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void badQuestionsAreRefusedInWords() {
        assertThat(search("q=" + "x".repeat(300)).expect(422).problem()).isEqualTo("invalid");
        assertThat(search("sort=best&from=yesterday&limit=0").expect(422).problem())
                .isEqualTo("invalid");
        search("cursor=nonsense").expect(400);
        search("q=%00").expect(422);
        search("q=%FF%FE").expect(200);
    }

    @Test
    void whileTheSearchServerIsAwayTheDatabaseAnswersAndTheIndexCatchesUp() {
        String before = mark();
        String meanwhile = mark();
        articles.put(before, "以前 " + before, "正文", List.of(), List.of());
        awaitTitles(before, before);
        Suite.searchNode().stop();
        try {
            articles.put(meanwhile, "期间 <b>" + meanwhile, "正文里有 wal2json。", List.of("gamma"), List.of());
            JsonObject answer = search("q=" + meanwhile).expect(200).json();
            assertThat(answer.getBoolean("degraded")).isTrue();
            assertThat(answer.getJsonArray("items")
                            .getJsonObject(0)
                            .getJsonObject("highlights")
                            .getString("title"))
                    .contains("&lt;b&gt;")
                    .contains("<mark>");
            assertThat(titles(before)).hasSize(1);
            assertThat(titles("wal2json " + meanwhile)).hasSize(1);
            assertThat(items(search("q=" + meanwhile + "&tag=gamma"))).hasSize(1);
            assertThat(items(search("q=" + meanwhile + "&tag=other"))).isEmpty();
        } finally {
            Suite.searchNode().start();
        }
        Until.holds("caught up", Duration.ofSeconds(40), () -> {
            JsonObject answer = search("q=" + meanwhile).json();
            return !answer.getBoolean("degraded") && answer.getInt("total") == 1;
        });
    }

    private static String mark() {
        return People.unique("m").replace("-", "");
    }

    private Answer search(String query) {
        return api.get("/search?" + query);
    }

    private void awaitTitles(String question, String part) {
        Until.holds("found: " + question, () -> titles(question).stream().anyMatch(title -> title.contains(part)));
    }

    private List<String> titles(String question) {
        return items(search("q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))).stream()
                .map(item -> item.getString("title"))
                .toList();
    }

    private List<String> everyPage(String mark) {
        List<String> slugs = new ArrayList<>();
        Answer page = search("limit=1&q=" + mark).expect(200);
        slugs.add(items(page).get(0).getString("slug"));
        while (page.header("Link") != null) {
            String link = page.header("Link");
            page = api.get(link.substring(1, link.indexOf('>'))).expect(200);
            items(page).forEach(item -> slugs.add(item.getString("slug")));
        }
        return slugs;
    }

    private static List<JsonObject> items(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> counts(JsonObject answer, String facet) {
        return answer.getJsonObject("facets").getJsonArray(facet).getValuesAs(JsonObject.class).stream()
                .map(count -> ((JsonString) count.get("value")).getString() + " " + count.getInt("count"))
                .toList();
    }
}
