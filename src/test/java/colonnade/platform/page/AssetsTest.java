package colonnade.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/assets");
    private static final int MOST_AT_FIRST_VIEW = 60 * 1024;

    @Test
    void anAddressNamesTheVersionSoThatItCanBeKeptForEver() {
        assertThat(Assets.href("css/reader.css")).matches("/assets/[0-9a-f]{12}/css/reader.css");
    }

    @Test
    void onlyWhatIsListedIsServed() {
        assertThat(Assets.find("served.txt")).isEmpty();
        assertThat(Assets.find("../db/migration/V2__platform.sql")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Assets.href("css/none.css"));
    }

    @Test
    void importsAreInlined() {
        assertThat(text("css/reader.css")).doesNotContain("@import").contains("@layer pico{", "--measure: 38em");
    }

    @Test
    void everyFileIsReachable() throws IOException {
        var served = Files.readString(FOLDER.resolve("served.txt"));
        var imported =
                Files.readString(FOLDER.resolve("css/reader.css")) + Files.readString(FOLDER.resolve("css/desk.css"));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString())
                            .filter(path -> !path.equals("served.txt")))
                    .allMatch(
                            path -> served.contains(path) || imported.contains("\"" + path.replace("css/", "") + "\""));
        }
    }

    @Test
    void everyLanguageOfCodeThatIsKnownIsServed() {
        var known = Pattern.compile("new Set\\(\\s*`([^`]+)`").matcher(text("js/languages.js"));
        assertThat(known.find()).isTrue();

        assertThat(known.group(1).strip().split("\\s+"))
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(text("webjars/highlightjs/11.11.1/languages/" + name + ".min.js"))
                        .contains("hljs.registerLanguage(\"" + name + "\""));
    }

    @Test
    void theHighlighterComesWithoutItsLanguages() {
        assertThat(Assets.find(HighlightCore.PATH).orElseThrow().gzip()).hasSizeLessThan(10 * 1024);
        assertThat(text(HighlightCore.PATH))
                .startsWith("/*!")
                .doesNotContain("grmr_")
                .endsWith("}();");
    }

    @Test
    void theFirstViewStaysSmall() {
        var sum = Stream.of("css/reader.css", "js/page.js", "js/code.js")
                .mapToInt(path -> Assets.find(path).orElseThrow().gzip().length)
                .sum();

        assertThat(sum).isLessThan(MOST_AT_FIRST_VIEW);
    }

    private static String text(String path) {
        return new String(Assets.find(path).orElseThrow().plain(), StandardCharsets.UTF_8);
    }
}
