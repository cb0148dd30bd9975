package colonnade.launch.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportArticlesTest {

    @TempDir
    Path folder;

    private FakeProduct product;

    private record Outcome(boolean success, String output) {}

    @BeforeEach
    void start() throws IOException {
        product = new FakeProduct();
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void renamedFieldsWinOverFieldsThatHadTheName() throws Exception {
        Path file = file("{\"id\":\"a1\",\"externalId\":\"old\",\"title\":\"零\",\"body_markdown\":\"文\"}\n");

        Outcome outcome = run("--map", "id=externalId", "--map", "body_markdown=body", file.toString());

        assertThat(outcome.success()).isTrue();
        assertThat(product.articles.get("a1").toString())
                .isEqualTo("{\"externalId\":\"a1\",\"title\":\"零\",\"body\":\"文\"}");
    }

    @Test
    void aFileIsSentInBatchesAndASecondTimeChangesNothing() throws Exception {
        Path file = file(articles(1201));

        Outcome first = run(file.toString());
        Outcome second = run(file.toString());

        assertThat(product.batchSizes).containsExactly(500, 500, 201, 500, 500, 201);
        assertThat(first.output()).contains("Read 1201 lines: 1201 imported, 0 updated, 0 unchanged, 0 failed.");
        assertThat(second.output()).contains("Read 1201 lines: 0 imported, 0 updated, 1201 unchanged, 0 failed.");
    }

    @Test
    void largeArticlesMakeSmallBatches() throws Exception {
        String body = "字".repeat(1_000_000);
        Path file = file(IntStream.range(0, 5)
                .mapToObj(i -> "{\"externalId\":\"" + i + "\",\"title\":\"t\",\"body\":\"" + body + "\"}\n")
                .collect(Collectors.joining()));

        assertThat(run(file.toString()).success()).isTrue();
        assertThat(product.batchSizes).containsExactly(2, 2, 1);
    }

    @Test
    void aFolderGoesWithTheImagesThatItsTextsName() throws Exception {
        Files.createDirectories(folder.resolve("blog/node_modules"));
        Files.writeString(folder.resolve("blog/a.md"), "![x](a.png)");
        Files.writeString(folder.resolve("blog/a.png"), "x");
        Files.writeString(folder.resolve("blog/unused.png"), "x");
        Files.writeString(folder.resolve("blog/node_modules/b.md"), "x");
        Files.createDirectories(folder.resolve("blog/content/themes"));
        Files.writeString(folder.resolve("blog/content/themes/dark.md"), "x");
        Files.createDirectories(folder.resolve("blog/themes/next"));
        Files.writeString(folder.resolve("blog/themes/next/docs.md"), "x");

        Outcome outcome = run("--articles", folder.resolve("blog").toString());

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.output())
                .contains("1 imported")
                .contains("b.md  no text")
                .contains("a.md  odd");
        assertThat(product.calls).contains("POST /api/v1/file-imports?name=blog.zip&destination=articles");
        assertThat(new String(product.parcels.get(0), StandardCharsets.ISO_8859_1))
                .contains("a.png")
                .contains("content/themes/dark.md")
                .doesNotContain("docs.md")
                .doesNotContain("unused.png")
                .doesNotContain("node_modules");
    }

    @Test
    void everyFailedLineIsNamedByItsPlaceInItsFile() throws Exception {
        Path file = file(articles(600) + "\n\n{not json\n{\"externalId\":\"x\"}\r\n");

        Outcome outcome = run(file.toString());

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.output())
                .contains("articles.jsonl:603  no title")
                .contains("articles.jsonl:604  no title")
                .contains("600 imported")
                .contains("2 failed.");
    }

    @Test
    void aLineThatNobodyCouldHoldIsReportedAndTheRestImported() throws Exception {
        Path file = file("{\"title\":\"" + "x".repeat(Lines.LONGEST + 1) + "\"}\n" + articles(1));

        Outcome outcome = run(file.toString());

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.output())
                .contains("articles.jsonl:1  the line is longer than 8 MB")
                .contains("1 imported");
    }

    @Test
    void warningsAreShownAndAreNoFailure() throws Exception {
        Path file = file("{\"externalId\":\"a\",\"title\":\"t\",\"date\":\"someday\"}\n");

        Outcome outcome = run(file.toString());

        assertThat(outcome.success()).isTrue();
        assertThat(outcome.output()).contains("Warnings (1):").contains("articles.jsonl:1  odd date");
    }

    @Test
    void packedFilesAreKnownByTheirFirstBytes() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("\uFEFF" + articles(3)).getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("no-ending"), packed.toByteArray());

        assertThat(run(file.toString()).output()).contains("3 imported");
    }

    @Test
    void theStandardInputIsAFileToo() throws Exception {
        Path file = file(articles(2));
        ProcessBuilder builder = process("-").redirectInput(file.toFile());

        assertThat(outcome(builder).output()).contains("2 imported");
    }

    @Test
    void aServerThatIsBusyIsAskedAgain() throws Exception {
        product.busyAnswers = 2;

        assertThat(run(file(articles(1)).toString()).success()).isTrue();
    }

    @Test
    void aRefusedTokenIsOnePlainSentence() throws Exception {
        Outcome outcome = run("--token", "wrong", file(articles(1)).toString());

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.output().lines()).hasSize(1);
        assertThat(outcome.output()).contains("does not accept the token");
    }

    @Test
    void onItsOwnMachineItSignsInAsAdministratorAndOutAgain() throws Exception {
        ownDataFolder();
        ProcessBuilder builder = process(file(articles(1)).toString());
        builder.environment().remove("COLONNADE_TOKEN");
        builder.command().removeAll(List.of("--url", product.url()));

        assertThat(outcome(builder).output()).contains("1 imported");
        assertThat(product.calls).containsExactly("POST /api/v1/sessions", "DELETE /api/v1/sessions/current");
    }

    @Test
    void theAdministratorsPasswordIsNotSentElsewhere() throws Exception {
        ownDataFolder();
        Files.writeString(folder.resolve("run/address"), "http://127.0.0.1:1\n");
        ProcessBuilder builder = process(file(articles(1)).toString());
        builder.environment().remove("COLONNADE_TOKEN");

        assertThat(outcome(builder).success()).isFalse();
        assertThat(product.calls).isEmpty();
    }

    @Test
    void wrongUseIsExplainedInChineseToo() throws Exception {
        ProcessBuilder builder = process();
        builder.environment().put("LC_ALL", "zh_CN.UTF-8");

        assertThat(outcome(builder).output()).startsWith("用法：deploy/import");
    }

    private void ownDataFolder() throws IOException {
        Files.createDirectories(folder.resolve("secrets"));
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("secrets/admin-password"), FakeProduct.PASSWORD + "\n");
        Files.writeString(folder.resolve("run/address"), product.url() + "\n");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), content);
    }

    private static String articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"externalId\":\"" + i + "\",\"title\":\"标题 " + i + "\"}\n")
                .collect(Collectors.joining());
    }

    private Outcome run(String... words) throws Exception {
        return outcome(process(words));
    }

    /** As deploy/import runs it. */
    private ProcessBuilder process(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dcolonnade.data=" + folder,
                "-cp",
                Path.of(System.getProperty("program"), "launcher") + "/*",
                "colonnade.launch.imports.ImportArticles",
                "--url",
                product.url()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("COLONNADE_"));
        builder.environment().putAll(Map.of("COLONNADE_TOKEN", "t0ken", "LC_ALL", "C.UTF-8"));
        return builder;
    }

    private static Outcome outcome(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor() == 0, output);
    }
}
