package colonnade.discovery.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void onlyTheMarksBecomeHtml() {
        assertThat(Marks.html("<img onerror=\"x\"> & \uE000<b>\uE001 'q'"))
                .isEqualTo("&lt;img onerror=&quot;x&quot;&gt; &amp; <mark>&lt;b&gt;</mark> &#39;q&#39;");
    }

    @Test
    void neighbouringPairsAreOneWord() {
        assertThat(Marks.html("\uE000从零\uE001\uE000开\uE001\uE000始\uE001了")).isEqualTo("<mark>从零开始</mark>了");
    }

    @Test
    void strayMarksDoNotUnbalanceTheAnswer() {
        assertThat(Marks.html("\uE001a\uE000\uE000b")).isEqualTo("a<mark>b</mark>");
    }
}
