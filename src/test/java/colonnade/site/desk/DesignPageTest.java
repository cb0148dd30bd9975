package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.community.SiteRole;
import colonnade.platform.language.Language;
import colonnade.site.Frame;
import colonnade.site.PageTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DesignPageTest {

    private static final Path STYLES = Path.of("src/main/resources/assets/css");

    /** No parts: they set what all parts stand on. */
    private static final Set<String> FOUNDATIONS = Set.of("tokens.css", "languages.css", "base.css", "print.css");

    /** What makes sense on one page only is looked at there. A new part belongs on the design page, not here. */
    private static final Map<String, String> SEEN_ELSEWHERE = Map.of(
            "article.css", "/articles/{slug}: the frame of the page around the text",
            "front.css", "/: where the newest articles stand",
            "progress.css", "/articles/{slug}: a line above the whole page",
            "follow.css", "/groups/{slug}, /topics/{slug}: where buttons of the design page stand",
            "contents.css", "/articles/{slug}: sticks beside a long text",
            "editions.css", "/articles/{slug}/editions",
            "two-parts.css", "/groups/{slug}, /desk: where a side part stands",
            "desk/editor.css", "/desk/drafts/new: only works as a whole",
            "desk/revisions.css", "/desk/drafts/{id}/revisions: a table that becomes lines on a narrow screen",
            "desk/imports.css", "/desk/imports: where files are dropped, and what becomes of each text");

    private static final Pattern IMPORT = Pattern.compile("@import \"(?!webjars)([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)(?=[^{}]*\\{)");

    @Test
    void everyPartIsShownOnTheDesignPage() {
        var classes = shown();

        assertThat(parts().filter(part -> !SEEN_ELSEWHERE.containsKey(part)))
                .as("style sheets of parts that no partial of jte/desk/design shows")
                .allMatch(part -> classesOf(part).stream().anyMatch(classes::contains));
    }

    @Test
    void whatIsSeenElsewhereStillExists() {
        assertThat(parts()).containsAll(SEEN_ELSEWHERE.keySet());
    }

    @Test
    void everyPartIsShownInBothLanguages() {
        var html = render();

        assertThat(html).contains("<div class=\"specimens-column\" lang=\"zh-CN\">", "lang=\"en\">");
        var columns = html.split("class=\"specimens-column\"");
        assertThat(columns[1].split("class=\"specimen\"")).hasSameSizeAs(columns[2].split("class=\"specimen\""));
    }

    @Test
    void noIdentityIsUsedTwice() {
        var identities = Pattern.compile(" id=\"([^\"]+)\"").matcher(render()).results();

        assertThat(identities.map(found -> found.group(1))).doesNotHaveDuplicates();
    }

    private static Stream<String> parts() {
        return Stream.of("reader.css", "desk.css")
                .flatMap(sheet -> IMPORT.matcher(read(sheet)).results())
                .map(found -> found.group(1))
                .filter(file -> !FOUNDATIONS.contains(file));
    }

    private static Set<String> classesOf(String part) {
        return CLASS.matcher(read(part)).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> shown() {
        return Pattern.compile("class=\"([^\"]*)\"")
                .matcher(render())
                .results()
                .map((MatchResult found) -> found.group(1))
                .flatMap(classes -> Stream.of(classes.split(" ")))
                .collect(Collectors.toSet());
    }

    private static String render() {
        var visitor = new Frame.Visitor("lin", "林小满", Set.of(SiteRole.EDITOR));
        var frame = new Frame(
                Language.CHINESE, false, "/desk/design", Optional.of(visitor), "token", "http://localhost:8080");
        return PageTemplate.render(DeskSamplePages.design(frame), frame);
    }

    private static String read(String sheet) {
        try {
            return Files.readString(STYLES.resolve(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
