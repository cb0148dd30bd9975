package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.MarkdownSource;
import colonnade.submission.SubmissionCheck.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderableTextTest {

    private final RenderableText check = new RenderableText();

    @Test
    void aTextThatCannotBeRenderedIsNotOffered() {
        String table = "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(2_000);

        assertThat(check.check(withBody(table))).containsExactly(Finding.blocking("/body", "check.too-heavy"));
    }

    @Test
    void anyOtherTextIs() {
        assertThat(check.check(withBody("|甲|乙|\n|-|-|\n|1|2|"))).isEmpty();
    }

    private static CheckedText withBody(String body) {
        return new CheckedText(
                new Text("", body, "", List.of(), null, "zh-CN", null), new MarkdownSource(), new Markdown());
    }
}
