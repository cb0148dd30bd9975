package colonnade.discovery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
