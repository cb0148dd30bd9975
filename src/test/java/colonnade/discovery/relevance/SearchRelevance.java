package colonnade.discovery.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import colonnade.discovery.Facet;
import colonnade.discovery.Found;
import colonnade.discovery.Question;
import colonnade.discovery.index.ArticleDocument;
import colonnade.discovery.index.FreshIndex;
import colonnade.discovery.query.IndexSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Whether what is looked for comes first, on the questions of the corpus: {@code mvn -Prelevance -Dcorpus=FOLDER verify}. */
class SearchRelevance {

    private static final int TOP = 10;
    private static final int BATCH = 100;

    private final CorpusDocuments documents = new CorpusDocuments();
    private IndexSearch search;

    /** @param ndcg how near the right ones are to the top, @param recall how many of them are among the first ten */
    private record Quality(double ndcg, double recall) {}

    @Test
    void everySetIsAnsweredBetterThanByPlainBm25() throws IOException {
        String folder = System.getProperty("corpus", "");
        assumeTrue(Files.isDirectory(Path.of(folder).resolve("eval")), "No corpus: give its folder as -Dcorpus=FOLDER");
        fillTheIndex(Path.of(folder));
        SoftAssertions all = new SoftAssertions();
        for (EvaluationSet set : EvaluationSet.all(Path.of(folder))) {
            Quality quality = quality(set);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %4d questions  nDCG@10 %.4f (BM25 %.4f)  R@10 %.4f%n",
                    set.name(),
                    set.queries().size(),
                    quality.ndcg(),
                    set.baseline(),
                    quality.recall());
            all.assertThat(quality.ndcg()).as(set.name()).isGreaterThan(set.baseline());
        }
        all.assertAll();
    }

    private void fillTheIndex(Path corpus) throws IOException {
        FreshIndex index = FreshIndex.published();
        List<ArticleDocument.Versioned> read = documents.read(corpus);
        assertThat(read).isNotEmpty();
        for (int from = 0; from < read.size(); from += BATCH) {
            index.add(read.subList(from, Math.min(from + BATCH, read.size())));
        }
        index.refresh();
        search = new IndexSearch(index.client());
    }

    private Quality quality(EvaluationSet set) throws IOException {
        double ndcg = 0;
        double recall = 0;
        for (EvaluationSet.Query query : set.queries()) {
            Set<UUID> relevant = query.relevant().stream().map(documents::id).collect(Collectors.toSet());
            List<UUID> ranking = ranking(query);
            ndcg += ndcg(ranking, relevant);
            recall += (double) ranking.stream().filter(relevant::contains).count() / relevant.size();
        }
        return new Quality(ndcg / set.queries().size(), recall / set.queries().size());
    }

    private List<UUID> ranking(EvaluationSet.Query query) throws IOException {
        Set<UUID> excluded = query.excluded().stream().map(documents::id).collect(Collectors.toSet());
        Map<Facet, List<String>> pool = query.pool() == null ? Map.of() : Map.of(Facet.GROUP, List.of(query.pool()));
        Question question =
                new Question(query.text(), pool, null, null, Question.Order.RELEVANCE, TOP + excluded.size(), null);
        return search.answer(question, List.of()).items().stream()
                .map(Found.Item::id)
                .filter(id -> !excluded.contains(id))
                .limit(TOP)
                .toList();
    }

    private static double ndcg(List<UUID> ranking, Set<UUID> relevant) {
        double gained = 0;
        double ideal = 0;
        for (int i = 0; i < TOP; i++) {
            double worth = Math.log(2) / Math.log(i + 2.0);
            gained += i < ranking.size() && relevant.contains(ranking.get(i)) ? worth : 0;
            ideal += i < relevant.size() ? worth : 0;
        }
        return gained / ideal;
    }
}
