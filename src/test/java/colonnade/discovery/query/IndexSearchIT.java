package colonnade.discovery.query;

import static colonnade.discovery.Questions.narrowed;
import static colonnade.discovery.Questions.words;
import static colonnade.discovery.SampleDocuments.titled;
import static org.assertj.core.api.Assertions.assertThat;

import colonnade.discovery.Facet;
import colonnade.discovery.Found;
import colonnade.discovery.Place;
import colonnade.discovery.Question;
import colonnade.discovery.index.FreshIndex;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found, on a real search node. */
class IndexSearchIT {

    private static IndexSearch search;

    @BeforeAll
    static void fillTheIndex() throws IOException {
        FreshIndex index = FreshIndex.published();
        index.add(titled("从零开始建设开发者社区").body("内容、人与活动互相推动。").tags("社区"));
        index.add(titled("Kubernetes 网络排错手记")
                .body("从 Pod 到 Service 的每一跳。")
                .tags("kubernetes", "网络")
                .groups("cloud-native")
                .released("2025-06-01T00:00:00Z"));
        index.add(titled("A gentle introduction to the service mesh")
                .body("Sidecars carry requests between services.")
                .lang("en")
                .tags("kubernetes")
                .groups("cloud-native"));
        index.add(titled("慢查询怎么找")
                .body("先看统计。")
                .code("SELECT * FROM pg_stat_statements;")
                .tags("postgresql")
                .groups("postgresql"));
        index.add(titled("ORA-01555 与快照过旧")
                .body("用 <script>alert(1)</script> 讲 wal2json 和 C++。")
                .groups("postgresql"));
        index.add(titled("C 语言的指针").body("没有别的。"));
        index.addHidden();
        index.refresh();
        search = new IndexSearch(index.client());
    }

    @Test
    void aChineseTitleIsFoundByAPartOfIt() throws IOException {
        assertThat(titles(words("从零开始"))).first().isEqualTo("从零开始建设开发者社区");
    }

    @Test
    void mixedWordsAreFoundTogether() throws IOException {
        assertThat(titles(words("Kubernetes 网络"))).containsExactly("Kubernetes 网络排错手记");
    }

    @Test
    void englishIsFoundInAnotherForm() throws IOException {
        assertThat(titles(words("service meshes"))).first().isEqualTo("A gentle introduction to the service mesh");
    }

    @Test
    void anIdentifierIsFoundInCode() throws IOException {
        assertThat(titles(words("pg_stat_statements"))).containsExactly("慢查询怎么找");
    }

    @Test
    void identifiersWithSignsAreFound() throws IOException {
        assertThat(titles(words("ORA-01555"))).first().isEqualTo("ORA-01555 与快照过旧");
        assertThat(titles(words("wal2json"))).containsExactly("ORA-01555 与快照过旧");
        assertThat(titles(words("C++"))).first().isEqualTo("ORA-01555 与快照过旧");
    }

    @Test
    void oneCharacterIsFoundAsAWord() throws IOException {
        assertThat(titles(words("人"))).containsExactly("从零开始建设开发者社区");
    }

    @Test
    void lettersThatAWordIsTornIntoFindNothing() throws IOException {
        assertThat(titles(words("c0b0978b"))).isEmpty();
    }

    @Test
    void fullWidthLettersFindTheSame() throws IOException {
        assertThat(titles(words("Ｋｕｂｅｒｎｅｔｅｓ 网络"))).containsExactly("Kubernetes 网络排错手记");
    }

    @Test
    void highlightsAreSafe() throws IOException {
        Found.Highlights highlights = answer(words("wal2json")).items().get(0).highlights();
        assertThat(highlights.body())
                .singleElement()
                .asString()
                .contains("<mark>wal2json</mark>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void theTitleIsHighlightedWhole() throws IOException {
        assertThat(answer(words("从零开始")).items().get(0).highlights().title()).isEqualTo("<mark>从零开始</mark>建设开发者社区");
    }

    @Test
    void aChoiceNarrowsTheItemsButNotItsOwnFacet() throws IOException {
        Found found = answer(narrowed("", Facet.GROUP, "cloud-native"));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facets().get("group"))
                .containsExactlyInAnyOrder(
                        new Found.Count("cloud-native", 2),
                        new Found.Count("postgresql", 2),
                        new Found.Count("general", 2));
        assertThat(found.facets().get("lang"))
                .containsExactlyInAnyOrder(new Found.Count("zh-CN", 1), new Found.Count("en", 1));
        assertThat(found.facets().get("year")).containsExactly(new Found.Count("2026", 1), new Found.Count("2025", 1));
    }

    @Test
    void timeNarrows() throws IOException {
        Question question = new Question(
                "",
                Map.of(),
                Instant.parse("2025-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T00:00:00Z"),
                Question.Order.RELEVANCE,
                20,
                null);
        assertThat(titles(question)).containsExactly("Kubernetes 网络排错手记");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws IOException {
        for (Question.Order order : Question.Order.values()) {
            for (String text : List.of("", "kubernetes service 从零开始 c++")) {
                List<UUID> seen = new ArrayList<>();
                String next = null;
                do {
                    Found page = answer(new Question(text, Map.of(), null, null, order, 1, Place.parse(next)));
                    page.items().forEach(item -> seen.add(item.id()));
                    next = page.next();
                } while (next != null);
                Found all = answer(new Question(text, Map.of(), null, null, order, 20, null));
                assertThat(seen)
                        .containsExactlyElementsOf(
                                all.items().stream().map(Found.Item::id).toList());
            }
        }
    }

    @Test
    void aQuotedPartStandsThereAsItIs() throws IOException {
        assertThat(titles(words("\"requests between services\""))).hasSize(1);
        assertThat(titles(words("services between requests"))).hasSize(1);
        assertThat(titles(words("\"services between requests\""))).isEmpty();
        assertThat(titles(words("“人与活动”"))).containsExactly("从零开始建设开发者社区");
        assertThat(titles(words("“活动与人”"))).isEmpty();
        assertThat(titles(words("\"the\" sidecars"))).hasSize(1);
    }

    @Test
    void strangeQuestionsAreAnswered() throws IOException {
        for (String text : List.of("*", "\"", "AND OR NOT", "(", "。", "\u200b", "a:b", "../../etc", "的", "the")) {
            assertThat(answer(words(text)).degraded()).isFalse();
        }
    }

    private static Found answer(Question question) throws IOException {
        return search.answer(question, List.of());
    }

    private static List<String> titles(Question question) throws IOException {
        return answer(question).items().stream().map(Found.Item::title).toList();
    }
}
