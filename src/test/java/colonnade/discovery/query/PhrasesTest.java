package colonnade.discovery.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void quotesOfEveryKeyboardCount() {
        assertThat(Phrases.in("\"a b\" 和 “从零开始” 「社区 建设」『内容』 ＂x y＂ 其余"))
                .containsExactly("a b", "从零开始", "社区 建设", "内容", "x y");
    }

    @Test
    void whatIsNotQuotedWholeIsNoPhrase() {
        assertThat(Phrases.in("5\" disk")).isEmpty();
        assertThat(Phrases.in("\"\" “ ” \"云\"")).isEmpty();
    }
}
