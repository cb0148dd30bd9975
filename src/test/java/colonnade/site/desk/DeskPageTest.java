package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.community.SiteRole;
import colonnade.platform.language.Language;
import colonnade.platform.page.Page;
import colonnade.site.Frame;
import colonnade.site.PageTemplate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeskPageTest {

    /** What the policy without unsafe-inline would block. */
    private static final Pattern BLOCKED = Pattern.compile("<style|\\sstyle=|\\son\\w+=\"|<script(?![^>]*src=\"/)");

    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");

    static Stream<Page> pages() {
        return DeskSamplePages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHoldsInBothLanguages(Page page) {
        for (var language : Language.values()) {
            var html = render(page, language, "/desk");

            assertThat(html).contains("<html lang=\"" + language.tag() + "\"").doesNotContainPattern(BLOCKED);
            assertThat(html.split("<h1", -1)).as("one h1").hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFormThatChangesSomethingCarriesItsToken(Page page) {
        var forms = FORM.matcher(render(page, Language.CHINESE, "/desk")).results();

        assertThat(forms).allMatch(form -> form.group().contains("name=\"_csrf\" value=\"token\""));
    }

    @Test
    void aPageSaysWhatWasJustDone() {
        var page = new NoticesPage(List.of(), null);

        assertThat(render(page, Language.CHINESE, "/desk/notices?done=saved")).contains("已保存。");
        assertThat(render(page, Language.CHINESE, "/desk/notices?done=whatever"))
                .doesNotContain("whatever</p>");
    }

    @Test
    void whatPeopleWriteIsEscaped() {
        var page = new DeskPage(
                new InvitationsPage(List.of(), null),
                List.of(new DeskPage.Work(
                        "writing", "<script>alert(1)</script>", "/desk", null, Instant.EPOCH, null, false)),
                List.of());

        assertThat(render(page, Language.ENGLISH, "/desk")).doesNotContain("<script>alert");
    }

    private static String render(Page page, Language language, String path) {
        var visitor = new Frame.Visitor("lin", "林小满", Set.of(SiteRole.ADMIN));
        return PageTemplate.render(
                page, new Frame(language, false, path, Optional.of(visitor), "token", "http://localhost:8080"));
    }
}
