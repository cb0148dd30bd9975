package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.markdown.Markdown;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    private final Excerpts excerpts = new Excerpts();

    ExcerptsTest() {
        excerpts.markdown = new Markdown();
    }

    @Test
    void aCardShowsTheFirstParagraphWithoutItsMarkup() {
        assertThat(excerpts.of("## 章程\n\n读**源码**，写[补丁](https://example.org)。\n\n第二段"))
                .isEqualTo("读源码，写补丁。");
        assertThat(excerpts.of("")).isEmpty();
    }

    @Test
    void anArticleBeginsWithItsFirstParagraphsAndNoHeading() {
        var text = new Markdown().render("开头**一段**。\n\n## 第一节\n\n又一段。\n\n第三段。");

        assertThat(Excerpts.beginning(text.plainText(), text.headings())).containsExactly("开头一段。", "又一段。");
    }

    @Test
    void aLongParagraphIsCut() {
        assertThat(excerpts.of("长".repeat(20_000))).hasSize(161).endsWith("长…");
    }
}
