package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.language.Language;
import colonnade.platform.page.Page;
import colonnade.site.Frame;
import colonnade.site.PageTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderPageTest {

    /** What the policy without unsafe-inline would block, and what would be asked from another site. */
    private static final Pattern BLOCKED = Pattern.compile(
            "<style|\\sstyle=|\\son\\w+=|<script(?![^>]*(src=\"/|type=\"application/ld\\+json\"))|(src|<link[^>]*href)=\"https?://[^\"]*\\.(js|css)");

    private static final int MOST_BYTES = 40 * 1024;

    static Stream<Page> pages() {
        return SamplePages.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHoldsInBothLanguages(Page page) throws IOException {
        for (var language : Language.values()) {
            var html = render(page, language);

            assertThat(html)
                    .startsWith("<!doctype html>")
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .doesNotContainPattern(BLOCKED);
            assertThat(html.split("<h1", -1)).as("one h1").hasSize(2);
            assertThat(gzipped(html)).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void whatPeopleWriteIsEscaped() {
        var page = new AuthorPage(
                "x",
                "<script>alert(1)</script>",
                true,
                List.of(),
                List.of(),
                null,
                new FollowButton("/", false, false));

        assertThat(render(page, Language.ENGLISH)).doesNotContain("<script>alert");
    }

    @Test
    void aChosenLanguageStaysInTheLinks() {
        var asked = new Frame(Language.ENGLISH, true, "/groups?lang=en", Optional.empty(), "", "https://c.example");

        assertThat(PageTemplate.render(new GroupsPage(List.of(), null), asked))
                .contains("href=\"/topics?lang=en\"", "href=\"/groups?lang=zh-CN\"")
                .contains("<link rel=\"canonical\" href=\"https://c.example/groups?lang=en\">")
                .contains("hreflang=\"zh-CN\" href=\"https://c.example/groups?lang=zh-CN\"")
                .contains("hreflang=\"x-default\" href=\"https://c.example/groups\"");
    }

    @Test
    void aShortArticleHasNoContentsList() {
        var page = SamplePages.article();

        assertThat(page.contents()).hasSize(4);
        assertThat(render(page, Language.CHINESE)).contains("class=\"contents aside\"", "<a href=\"#h-小结\">小结</a>");
    }

    @Test
    void theListOfAPlaceDoesNotRepeatWhatPlaceItIs() {
        var column = (ColumnPage) SamplePages.all().get("/columns/源码慢读");
        var author = (AuthorPage) SamplePages.all().get("/authors/wang-yanqiu");

        assertThat(render(column, Language.CHINESE, "/columns/源码慢读?cursor=a")).doesNotContain("href=\"/columns/源码慢读\"");
        assertThat(render(column, Language.CHINESE)).contains("href=\"/columns/源码慢读\"");
        assertThat(render(author, Language.CHINESE, "/authors/wang-yanqiu"))
                .as("named where others are, too")
                .containsOnlyOnce("href=\"/authors/wang-yanqiu\"");
    }

    @Test
    void anArticleIsMeasuredByItsOwnLanguageAndSpokenAboutInThatOfThePage() {
        assertThat(render(SamplePages.article(), Language.ENGLISH))
                .contains("<div class=\"article-page with-contents\" lang=\"zh-CN\">")
                .contains("<article class=\"article\" lang=\"en\">");
    }

    private static String render(Page page, Language language) {
        return render(page, language, "/");
    }

    private static String render(Page page, Language language, String path) {
        return PageTemplate.render(
                page, new Frame(language, false, path, Optional.empty(), "", "http://localhost:8080"));
    }

    private static int gzipped(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
