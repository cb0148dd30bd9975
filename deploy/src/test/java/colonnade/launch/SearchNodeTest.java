package colonnade.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchNodeTest {

    @TempDir
    static Path shared;

    private static DataFolder data;
    private static SearchNode part;
    private static Child node;

    @BeforeAll
    static void start() throws Exception {
        data = DataFolder.at(shared);
        part = new SearchNode(new Program(Path.of(System.getProperty("program"))), data, "256m", Ports.anyFree());
        part.prepare();
        startAgain();
        call("PUT", "/articles", """
                {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "analysis": {
                  "filter": {"synonyms": {"type": "synonym_graph", "synonyms": ["k8s, kubernetes"]}},
                  "analyzer": {
                    "chinese": {"tokenizer": "smartcn_tokenizer", "filter": ["lowercase", "smartcn_stop", "porter_stem"]},
                    "question": {"tokenizer": "standard", "filter": ["lowercase", "cjk_width", "synonyms"]}}}}}""");
    }

    @AfterAll
    static void stop() {
        node.stop();
    }

    @Test
    void chineseIsCutIntoWords() throws Exception {
        assertThat(tokens("chinese", "从零开始建设开发者社区。")).containsSequence("从", "零", "开始", "建设", "开发");
    }

    @Test
    void englishIsStemmedBesideIt() throws Exception {
        assertThat(tokens("chinese", "服务网格 meshes")).contains("服务", "mesh");
    }

    @Test
    void synonymsWork() throws Exception {
        assertThat(tokens("question", "K8s")).containsExactlyInAnyOrder("kubernetes", "k8s");
    }

    @Test
    void theAnalyzersOfAStockClusterAreThere() throws Exception {
        assertThat(tokens("cjk", "社区建设")).containsExactly("社区", "区建", "建设");
        assertThat(tokens("english", "the meshes")).containsExactly("mesh");
        assertThat(tokens("smartcn", "社区建设")).containsExactly("社区", "建设");
    }

    @Test
    void itSaysWhatItIsAsAStockNodeDoes() throws Exception {
        JsonObject answer = call("GET", "/", "");

        assertThat(answer.getJsonObject("version").getString("number")).startsWith("8.");
        assertThat(answer.getString("cluster_uuid")).isNotEqualTo("_na_");
    }

    @Test
    void acknowledgedDocumentsOutliveAKill() throws Exception {
        call("PUT", "/articles/_doc/7?version=3&version_type=external", "{\"title\": \"柱廊\"}");
        node.expectEnd();
        ProcessHandle process = new PidFile(data, "search").process().orElseThrow();
        process.destroyForcibly();
        process.onExit().get();

        startAgain();

        JsonObject document = call("GET", "/articles/_doc/7", "");
        assertThat(document.getInt("_version")).isEqualTo(3);
        assertThat(document.getJsonObject("_source").getString("title")).isEqualTo("柱廊");
    }

    private static void startAgain() throws Exception {
        node = Child.start(part, data);
        node.awaitReady();
    }

    private static List<String> tokens(String analyzer, String text) throws Exception {
        String body = Json.createObjectBuilder()
                .add("analyzer", analyzer)
                .add("text", text)
                .build()
                .toString();
        return call("POST", "/articles/_analyze", body).getJsonArray("tokens").getValuesAs(JsonObject.class).stream()
                .map(token -> token.getString("token"))
                .toList();
    }

    private static JsonObject call(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(part.url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return Json.createReader(new StringReader(answer)).readObject();
    }
}
