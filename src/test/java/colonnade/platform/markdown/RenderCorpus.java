package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every article of a corpus is rendered: {@code mvn -Dtest=RenderCorpus -Dcorpus=FOLDER test}. */
class RenderCorpus {

    private static final int SHOWN = 5;

    private final Markdown markdown = new Markdown();

    record Took(String id, int characters, long nanoseconds) {}

    @Test
    void everyArticleRendersWithoutAnError() throws IOException {
        var folder = Path.of(System.getProperty("corpus", "")).resolve("articles");
        assumeTrue(Files.isDirectory(folder), "No corpus: give its folder as -Dcorpus=FOLDER");
        List<Took> took = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.sorted().flatMap(RenderCorpus::articles).forEach(article -> render(article, took, failed));
        }

        report(took);
        assertThat(failed).isEmpty();
        assertThat(took).isNotEmpty();
    }

    private static Stream<JsonObject> articles(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(line -> {
                try (var reader = Json.createReader(new StringReader(line))) {
                    return reader.readObject();
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void render(JsonObject article, List<Took> took, List<String> failed) {
        var id = article.getString("id");
        var body = article.getString("body_markdown");
        var start = System.nanoTime();
        try {
            markdown.render(body);
            took.add(new Took(id, body.length(), System.nanoTime() - start));
        } catch (RuntimeException failure) {
            failed.add(id + ": " + failure);
        }
    }

    private static void report(List<Took> took) {
        var characters = took.stream().mapToLong(Took::characters).sum();
        var seconds = took.stream().mapToLong(Took::nanoseconds).sum() / 1e9;
        System.out.printf(
                "Rendered %d articles, %.1f million characters, %.1f million a second%n",
                took.size(), characters / 1e6, characters / 1e6 / seconds);
        took.stream()
                .sorted(Comparator.comparing(Took::nanoseconds).reversed())
                .limit(SHOWN)
                .forEach(slow -> System.out.printf(
                        "%6.1f ms %7d characters %s%n", slow.nanoseconds() / 1e6, slow.characters(), slow.id()));
    }
}
