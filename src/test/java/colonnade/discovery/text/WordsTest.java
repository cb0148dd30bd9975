package colonnade.discovery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void chineseGoesByPairsAndLatinByWords() {
        assertThat(Words.of("从零开始的 Service Mesh")).containsExactly("从零", "零开", "开始", "始的", "service", "mesh");
    }

    @Test
    void aNameIsFoundWholeAndByItsParts() {
        assertThat(Words.of("pg_stat_statements")).containsExactly("pg_stat_statements", "pg", "stat", "statements");
    }

    @Test
    void allWordsAreWanted() {
        assertThat(Words.query("Kubernetes 网络")).isEqualTo("'kubernetes' & '网络'");
    }

    @Test
    void aSingleCharacterBeginsAPair() {
        assertThat(Words.query("云")).isEqualTo("'云':*");
    }

    @Test
    void signsCannotLeaveTheQuery() {
        assertThat(Words.query("' | '\\ & !a:* <-> \u0000")).isEqualTo("'a'");
        assertThat(Words.query("，。！")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a/", "a-_", "a+", "字"})
    void aListingWithoutSpacesIsReadToItsEnd(String piece) {
        assertThatCode(() -> Words.of(piece.repeat(400_000 / piece.length()))).doesNotThrowAnyException();
    }
}
