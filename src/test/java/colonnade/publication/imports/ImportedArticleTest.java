package colonnade.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import colonnade.imports.ImportFinding;
import colonnade.imports.ImportRefusal;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedArticleTest {

    @Test
    void whatIsMissingIsEmptyAndTheLanguageGuessed() {
        ImportedArticle article = read("\"summary\":null");

        assertThat(article.summary()).isEmpty();
        assertThat(article.author()).isEmpty();
        assertThat(article.tags()).isEmpty();
        assertThat(article.groups()).isEmpty();
        assertThat(article.canonicalUrl()).isEmpty();
        assertThat(article.lang()).isEqualTo("zh-CN");
        assertThat(article.cleaning().warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh,zh-CN", "zh-Hant-TW,zh-Hant-TW", "de,de", "EN-us,en-US", "pt-br,pt-BR"})
    void aLanguageIsKeptAsItsCanonicalTag(String given, String kept) {
        assertThat(read("\"lang\":\"" + given + "\"").lang()).isEqualTo(kept);
    }

    @Test
    void tagsLoseTheirHashesAndTheirDoubles() {
        assertThat(read("\"tags\":[\"#TiDB\",\"tidb\",\" 架 构 \",\"\"]").tags()).containsExactly("TiDB", "架 构");
    }

    @Test
    void moreTagsThanADraftMayHaveAreLeftOut() {
        ImportedArticle article =
                read("\"tags\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]");

        assertThat(article.tags()).hasSize(10);
        assertThat(article.cleaning().warnings()).extracting(ImportFinding::key).containsExactly("too-many-tags");
    }

    @Test
    void aLongSummaryIsCutBetweenCharacters() {
        ImportedArticle article = read("\"summary\":\"" + "\uD83D\uDE00".repeat(600) + "\"");

        assertThat(article.summary().codePointCount(0, article.summary().length()))
                .isEqualTo(500);
        assertThat(article.summary()).endsWith("\uD83D\uDE00…");
    }

    @Test
    void lineBreaksOfEveryKindAreOne() {
        String line = Json.createObjectBuilder()
                .add("externalId", "1")
                .add("title", "一\r\n二\t三")
                .add("body", "一\r\n二\r三\u0001")
                .build()
                .toString();

        ImportedArticle article = ImportedArticle.read(line);

        assertThat(article.title()).isEqualTo("一 二 三");
        assertThat(article.body()).isEqualTo("一\n二\n三");
        assertThat(article.cleaning().warnings()).extracting(ImportFinding::key).containsExactly("control-characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "[]", "1", "\"text\"", "null", "{\"a\":1} {}", "{\"a\":", "{\"a\":1}x", "{'a':1}"
            })
    void whatIsNoObjectIsABadLine(String line) {
        assertThat(badLine(line)).isEqualTo("not-json");
    }

    @Test
    void nestingWithoutEndIsABadLine() {
        assertThat(badLine("{\"a\":" + "[".repeat(100_000))).isEqualTo("not-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|missing",
                "{\"title\":\"t\"}|missing",
                "{\"title\":\" \",\"body\":\"b\",\"externalId\":\"1\"}|missing",
                "{\"title\":\"t\",\"body\":\"b\"}|missing",
                "{\"title\":1,\"body\":\"b\",\"externalId\":\"1\"}|not-text",
                "{\"title\":\"t\",\"body\":\"b\",\"externalId\":\"1\",\"tags\":\"x\"}|not-texts",
                "{\"title\":\"t\",\"body\":\"b\",\"externalId\":\"1\",\"groups\":[1]}|not-texts",
                "{\"title\":\"t\",\"body\":\"b\",\"externalId\":\"1\",\"date\":20200101}|not-text"
            })
    void aFieldThatIsMissingOrOfAnotherTypeIsABadLine(String line, String why) {
        assertThat(badLine(line)).isEqualTo(why);
    }

    @Test
    void aTitleThatIsTooLongIsABadLine() {
        assertThat(badLine("{\"externalId\":\"1\",\"body\":\"b\",\"title\":\"" + "字".repeat(201) + "\"}"))
                .isEqualTo("too-long");
    }

    private static String badLine(String line) {
        return catchThrowableOfType(ImportRefusal.class, () -> ImportedArticle.read(line))
                .finding()
                .key();
    }

    private static ImportedArticle read(String more) {
        return ImportedArticle.read("{\"externalId\":\"1\",\"title\":\"题目\",\"body\":\"正文\"," + more + "}");
    }
}
