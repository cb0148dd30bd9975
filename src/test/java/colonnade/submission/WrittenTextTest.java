package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import colonnade.platform.problem.Problem;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    @Test
    void everythingMayBeMissing() {
        Text text = new WrittenText(null, null, null, null, null, null, null, null, null).read(null);

        assertThat(text.title()).isEmpty();
        assertThat(text.body()).isEmpty();
        assertThat(text.tags()).isEmpty();
        assertThat(text.lang()).isEqualTo("zh-CN");
        assertThat(text.canonicalUrl()).isEmpty();
    }

    @Test
    void linesEndAlikeWhoeverSentThem() {
        assertThat(body("一\r\n二\r三").read(null).body()).isEqualTo("一\n二\n三");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(titled("  从零\n 开始 ").read(null).title()).isEqualTo("从零 开始");
    }

    @Test
    void aTitleOfAMillionMarksIsRefusedAtOnce() {
        WrittenText marks = titled("a" + "\u0301\u0316".repeat(500_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(catchThrowableOfType(Problem.class, () -> marks.read(null)))
                        .isNotNull());
    }

    @Test
    void aTagCountsOnceAndWithoutItsHash() {
        assertThat(tagged(List.of("#PostgreSQL", "postgresql", " 内核 ", ""))
                        .read(null)
                        .tags())
                .containsExactly("PostgreSQL", "内核");
    }

    @Test
    void theLettersOfTheTextSayItsLanguage() {
        assertThat(body("用 PostgreSQL 做逻辑复制").read(null).lang()).isEqualTo("zh-CN");
        assertThat(body("Logical replication with 中文 in it").read(null).lang()).isEqualTo("en");
    }

    @Test
    void aLanguageIsWrittenTheUsualWay() {
        assertThat(inLanguage("zh-cn").read(null).lang()).isEqualTo("zh-CN");
        assertThat(inLanguage("JA").read(null).lang()).isEqualTo("ja");
    }

    @Test
    void theLanguagesOfTheSiteHaveOneNameEach() {
        for (String chinese : List.of("zh", "zh-Hans", "zh-Hans-CN", "zh-SG", "zh-cn")) {
            assertThat(inLanguage(chinese).read(null).lang()).as(chinese).isEqualTo("zh-CN");
        }
        for (String english : List.of("en", "en-US", "EN-gb")) {
            assertThat(inLanguage(english).read(null).lang()).as(english).isEqualTo("en");
        }
        assertThat(inLanguage("zh-TW").read(null).lang()).isEqualTo("zh-TW");
        assertThat(inLanguage("zh-Hant-CN").read(null).lang()).isEqualTo("zh-Hant-CN");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        WrittenText written = new WrittenText(
                "长".repeat(2_001),
                "a\u0000b",
                "长".repeat(20_001),
                Collections.nCopies(1, "长".repeat(201)),
                null,
                "not a language",
                "\u0001",
                List.of("mine"),
                null);

        assertThat(pointers(written))
                .containsExactlyInAnyOrder(
                        "/title", "/body", "/summary", "/tags/0", "/lang", "/canonicalUrl", "/declarations/0");
    }

    @Test
    void aDeclarationIsKeptOnceInOneOrder() {
        assertThat(declaring("sponsored", "repost", "sponsored").read(null).declarations())
                .containsExactly(Declaration.REPOST, Declaration.SPONSORED);
    }

    @Test
    void lengthIsCountedInCharactersAndNotInHalves() {
        assertThat(titled("😀".repeat(200)).read(null).title()).hasSize(400);
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(pointers(body("a\ud800b"))).containsExactly("/body");
    }

    @Test
    void whatIsOnlyUnfitToBeOfferedIsKept() {
        Text text = new WrittenText(
                        "长".repeat(300),
                        "长".repeat(500_000),
                        "长".repeat(600),
                        IntStream.range(0, 11).mapToObj(i -> i + "长".repeat(41)).toList(),
                        null,
                        null,
                        "写了一半的网址",
                        List.of("original", "repost"),
                        null)
                .read(null);

        assertThat(text.title()).hasSize(300);
        assertThat(text.tags()).hasSize(11);
        assertThat(text.canonicalUrl()).contains("写了一半的网址");
    }

    @Test
    void aHundredTagsAreEnough() {
        assertThat(pointers(
                        tagged(IntStream.range(0, 101).mapToObj(String::valueOf).toList())))
                .containsExactly("/tags");
    }

    @Test
    void ofFarTooManyTagsNotEachIsLookedAt() {
        List<String> tags =
                IntStream.range(0, 66_000).mapToObj(i -> "长".repeat(201) + i).toList();

        assertThat(pointers(tagged(tags))).hasSize(101).contains("/tags");
    }

    private static List<String> pointers(WrittenText written) {
        return catchThrowableOfType(Problem.class, () -> written.read(null)).errors().stream()
                .map(Problem.FieldError::pointer)
                .toList();
    }

    private static WrittenText titled(String title) {
        return new WrittenText(title, null, null, null, null, null, null, null, null);
    }

    private static WrittenText body(String body) {
        return new WrittenText(null, body, null, null, null, null, null, null, null);
    }

    private static WrittenText tagged(List<String> tags) {
        return new WrittenText(null, null, null, tags, null, null, null, null, null);
    }

    private static WrittenText inLanguage(String lang) {
        return new WrittenText(null, null, null, null, null, lang, null, null, null);
    }

    private static WrittenText declaring(String... words) {
        return new WrittenText(null, null, null, null, null, null, null, List.of(words), null);
    }
}
