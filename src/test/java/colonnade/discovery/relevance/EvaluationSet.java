package colonnade.discovery.relevance;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Questions of the corpus with the articles that answer them.
 *
 * @param baseline nDCG@10 of the plain BM25 that lies beside them
 */
record EvaluationSet(String name, double baseline, List<Query> queries) {

    /** @param pool the corpus to which the ranking is limited; null for all */
    record Query(String text, Set<String> relevant, Set<String> excluded, String pool) {}

    static List<EvaluationSet> all(Path corpus) {
        Path eval = corpus.resolve("eval");
        return List.of(
                read(eval, "known_item_anchor", "anchor zh", 0.8181, q -> is(q, "lang", "zh")),
                read(eval, "known_item_anchor", "anchor en", 0.7684, q -> is(q, "lang", "en")),
                read(
                        eval,
                        "known_item_anchor",
                        "anchor, few of its words in the title",
                        0.6966,
                        EvaluationSet::fewInTitle),
                read(eval, "known_item_anchor_noisy", "anchor noisy", 0.2767, q -> true),
                read(eval, "known_item_en2zh", "English title, Chinese article", 0.6236, q -> true),
                read(eval, "known_item_summary", "summary", 0.9338, q -> !q.getBoolean("verbatim_in_body")),
                read(eval, "topics_tags", "topics goldminer_zh", 0.6195, q -> is(q, "corpus", "goldminer_zh")),
                read(eval, "topics_tags", "topics pingcap_en", 0.6401, q -> is(q, "corpus", "pingcap_en")),
                read(eval, "topics_tags", "topics pingcap_zh", 0.6943, q -> is(q, "corpus", "pingcap_zh")),
                read(eval, "topics_tags", "topics servicemesher_zh", 0.7912, q -> is(q, "corpus", "servicemesher_zh")));
    }

    private static EvaluationSet read(
            Path folder, String file, String name, double baseline, Predicate<JsonObject> belongs) {
        Map<String, Set<String>> relevant = relevant(folder.resolve(file + ".qrels"));
        List<Query> queries = JsonLines.read(folder.resolve(file + ".jsonl")).stream()
                .filter(belongs)
                .map(query -> query(query, relevant, file.startsWith("topics")))
                .toList();
        return new EvaluationSet(name, baseline, queries);
    }

    private static Query query(JsonObject query, Map<String, Set<String>> relevant, boolean pooled) {
        Set<String> excluded = new HashSet<>();
        if (query.containsKey("exclude_ids")) {
            query.getJsonArray("exclude_ids").forEach(id -> excluded.add(JsonLines.text(id)));
        }
        return new Query(
                query.getString("query"),
                relevant.getOrDefault(query.getString("qid"), Set.of()),
                excluded,
                pooled ? query.getString("corpus") : null);
    }

    /** Lines are {@code qid 0 docid grade}; an id may hold blanks, so it is read from both ends. */
    private static Map<String, Set<String>> relevant(Path file) {
        Map<String, Set<String>> relevant = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] front = line.split(" ", 3);
                String id = front[2].substring(0, front[2].lastIndexOf(' '));
                relevant.computeIfAbsent(front[0], key -> new HashSet<>()).add(id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return relevant;
    }

    private static boolean is(JsonObject query, String member, String value) {
        return value.equals(query.getString(member));
    }

    private static boolean fewInTitle(JsonObject query) {
        JsonValue share = query.get("query_term_in_title");
        return Double.parseDouble(share.toString()) < 0.5;
    }
}
