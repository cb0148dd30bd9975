package colonnade.discovery.query;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.discovery.Facet;
import colonnade.discovery.Questions;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of the search server, as JSON. */
class IndexSearchTest {

    @Test
    void aBrowserAsksForEverythingVisible() {
        assertThat(request("").getJsonObject("query"))
                .isEqualTo(json("{\"bool\":{\"filter\":[{\"term\":{\"hidden\":{\"value\":false}}}]}}"));
    }

    @Test
    void oneMoreThanThePageIsAskedForToKnowWhetherThereIsANext() {
        assertThat(request("").getInt("size")).isEqualTo(21);
    }

    @Test
    void withoutWordsTheNewestComeFirst() {
        assertThat(request("").getJsonArray("sort").getJsonObject(0)).containsKey("releasedAt");
        assertThat(request("k8s").getJsonArray("sort").getJsonObject(0)).containsKey("_score");
    }

    @Test
    void aChoiceFiltersTheItemsButNotItsOwnCounts() {
        JsonObject request = request(IndexSearch.request(Questions.narrowed("", Facet.TAG, "postgresql"), List.of()));
        assertThat(request.getJsonObject("post_filter").toString()).contains("postgresql");
        JsonObject counts = request.getJsonObject("aggregations");
        assertThat(counts.getJsonObject("tag").getJsonObject("filter").toString())
                .doesNotContain("postgresql");
        assertThat(counts.getJsonObject("group").getJsonObject("filter").toString())
                .contains("postgresql");
    }

    @Test
    void aNamedTopicLiftsItsArticles() {
        String query = request(IndexSearch.request(Questions.words("容器编排"), List.of("kubernetes")))
                .getJsonObject("query")
                .toString();
        assertThat(query).contains("{\"terms\":{\"topics\":[\"kubernetes\"],\"boost\":3.0}}");
    }

    @Test
    void identifiersAreAskedForWhole() {
        assertThat(request("看 ORA-01555").getJsonObject("query").toString())
                .contains("\"identifiers\":[\"ora-01555\"]");
    }

    @Test
    void aQuotedPartIsAskedForAsItStands() {
        JsonArray filters = request("社区 “从零开始”")
                .getJsonObject("query")
                .getJsonObject("bool")
                .getJsonArray("filter");
        assertThat(filters.getJsonObject(2).toString())
                .contains("{\"match_phrase\":{\"title\":{\"query\":\"从零开始\",\"zero_terms_query\":\"all\"}}}")
                .contains("{\"match_phrase\":{\"body\":{\"query\":\"从零开始\",\"zero_terms_query\":\"all\"}}}")
                .contains("\"minimum_should_match\":\"1\"");
    }

    @Test
    void withoutQuotesNoPhraseIsWanted() {
        assertThat(request("从零开始").getJsonObject("query").getJsonObject("bool").getJsonArray("filter"))
                .hasSize(2);
    }

    private static JsonObject request(String text) {
        return request(IndexSearch.request(Questions.words(text), List.of()));
    }

    private static JsonObject request(co.elastic.clients.elasticsearch.core.SearchRequest request) {
        String text = request.toString();
        return json(text.substring(text.indexOf('{')));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
