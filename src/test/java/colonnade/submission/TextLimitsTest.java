package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.MarkdownSource;
import colonnade.submission.SubmissionCheck.Finding;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitsTest {

    private final TextLimits limits = new TextLimits();

    @Test
    void allThatIsTooLongIsSaidAtOnce() {
        CheckedText text = text("长".repeat(201), "长".repeat(400_001), "长".repeat(501), List.of("长".repeat(41)), null);

        assertThat(limits.check(text))
                .allMatch(Finding::blocking)
                .extracting(Finding::pointer)
                .containsExactly("/title", "/summary", "/body", "/tags/0");
    }

    @Test
    void elevenTagsAreTooMany() {
        CheckedText text = text("题目", "正文", "", Collections.nCopies(11, "标签"), null);

        assertThat(limits.check(text)).extracting(Finding::pointer).containsExactly("/tags");
    }

    @Test
    void lengthIsCountedInCharactersAndNotInHalves() {
        assertThat(limits.check(text("😀".repeat(200), "", "", List.of(), null)))
                .noneMatch(Finding::blocking);
    }

    @Test
    void aTitleThatListsCutIsAllowed() {
        assertThat(limits.check(text("长".repeat(41), "", "", List.of(), null)))
                .extracting(Finding::blocking)
                .containsExactly(false);
        assertThat(limits.check(text("长".repeat(40), "", "", List.of(), null))).isEmpty();
        assertThat(limits.check(text("a".repeat(80), "", "", List.of(), null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example/", "https:///x", "//a.example", "https://u:p@a.example/", "文章"})
    void aFirstAddressIsOneThatReadersCanFollow(String bad) {
        assertThat(limits.check(text("", "", "", List.of(), bad)))
                .extracting(Finding::pointer)
                .containsExactly("/canonicalUrl");
    }

    @Test
    void anAddressInChineseCanBeFollowed() {
        assertThat(limits.check(text("", "", "", List.of(), "https://a.example/文章?x=1")))
                .isEmpty();
    }

    private static CheckedText text(String title, String body, String summary, List<String> tags, String canonicalUrl) {
        return new CheckedText(
                new Text(title, body, summary, tags, null, "zh-CN", canonicalUrl),
                new MarkdownSource(),
                new Markdown());
    }
}
