package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.MarkdownSource;
import colonnade.submission.SubmissionCheck.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenOriginTest {

    private final OpenOrigin check = new OpenOrigin();

    @Test
    void sayingNothingIsAdvisedAgainst() {
        assertThat(found(null)).containsExactly(Finding.advice("/declarations", "check.no-origin"));
        assertThat(found(null, Declaration.SPONSORED))
                .extracting(Finding::blocking)
                .containsExactly(false);
    }

    @Test
    void aTextComesFromOnePlace() {
        assertThat(found("https://a.example/", Declaration.ORIGINAL, Declaration.REPOST))
                .containsExactly(Finding.blocking("/declarations", "check.two-origins"));
    }

    @Test
    void aTextFromElsewhereSaysFromWhere() {
        assertThat(found(null, Declaration.TRANSLATION))
                .containsExactly(Finding.blocking("/canonicalUrl", "check.no-canonical"));
        assertThat(found("https://a.example/", Declaration.REPOST)).isEmpty();
        assertThat(found(null, Declaration.ORIGINAL)).isEmpty();
    }

    private List<Finding> found(String canonicalUrl, Declaration... declarations) {
        Text text = new Text("", "", "", List.of(), null, "zh-CN", canonicalUrl).declaring(List.of(declarations));
        return check.check(new CheckedText(text, new MarkdownSource(), new Markdown()));
    }
}
