package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMarkdownTest {

    /** Any tag that is not on the list, any handler, and any address that runs. */
    private static final Pattern LIVE = Pattern.compile(
            "<(script|iframe|object|embed|svg|math|form|button|style|link|meta|base|video|audio|textarea|select|template|body|html|frame|xmp|noscript|marquee|isindex|applet|bgsound|keygen)\\b"
                    + "|<[^>]*\\s(on\\w+|style|srcdoc|formaction|action|srcset|background|poster)\\s*=(?=[^>]*>)"
                    + "|(href|src)=\"\\s*(javascript|vbscript|data|file|blob|about|livescript|mocha|feed|jar)\\s*(:|&#58;|&colon;)",
            Pattern.CASE_INSENSITIVE);

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @MethodSource("attacks")
    void aPublishedAttackComesOutInert(String attack) {
        assertThat(markdown.render(attack).html()).doesNotContainPattern(LIVE);
        assertThat(markdown.render("甲 " + attack + " 乙\n\n> " + attack).html()).doesNotContainPattern(LIVE);
    }

    static List<String> attacks() {
        return Attacks.all();
    }

    @Test
    void anIdCannotPassItselfOffAsAPartOfThePage() {
        assertThat(markdown.render("<p id=\"main\">x</p>").html()).contains("id=\"h-main\"");
    }

    @Test
    void aCheckboxIsTheOnlyControl() {
        assertThat(markdown.render("<input type=\"image\" src=\"x\" name=\"_csrf\" formaction=\"/x\" onfocus=\"y\">")
                        .html())
                .contains("<input type=\"checkbox\" aria-label=\"✓\" disabled=\"\" />")
                .doesNotContain("name=", "src=");
    }

    @Test
    void brokenHtmlCannotCloseThePageAroundIt() {
        assertThat(markdown.render("</article></main></body><div><b>x").html())
                .doesNotContain("</article>", "</main>")
                .contains("<b>x");
    }

    /** A minute is no speed goal: each takes seconds even on a busy machine, and would take hours if it grew squarely. */
    @ParameterizedTest
    @MethodSource("floods")
    void aFloodIsRenderedInTime(String flood) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertThat(markdown.render(flood)).isNotNull());
    }

    @Test
    void oneLongAddressIsNotWrittenOutAtEveryReference() {
        var bomb = "[a]: http://x/" + "u".repeat(80_000) + "\n\n" + "[a] ".repeat(8_000) + "![a]";

        assertThat(markdown.render(bomb).html()).startsWith("<p>a a a").doesNotContain("<a", "<img");
    }

    @Test
    void anAddressOfTheUsualLengthStaysALink() {
        var address = "http://x/" + "u".repeat(1_900);

        assertThat(markdown.render("[甲](" + address + ")").html()).contains("<a href=\"" + address + "\"");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aTextThatGrowsWithoutBoundIsRefused(String bomb) {
        assertThatThrownBy(() -> markdown.render(bomb))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(CommonProblem.TEXT_TOO_HEAVY));
    }

    static Stream<String> bombs() {
        return Stream.of(
                "[a]: http://x/" + "u".repeat(1_900) + "\n\n" + "[a] ".repeat(80_000),
                "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(2_000),
                "[a]: /x '" + "u".repeat(80_000) + "'\n\n" + "[a] ".repeat(8_000),
                "[^a]".repeat(50_000) + "\n\n[^a]: [^a]");
    }

    static Stream<String> floods() {
        return Stream.of(
                "> ".repeat(50_000) + "x",
                "- ".repeat(50_000) + "x",
                "[".repeat(50_000) + "x" + "]".repeat(50_000),
                "*a ".repeat(100_000),
                "**a _b ".repeat(50_000),
                "`".repeat(100_000) + "a",
                "![a](".repeat(50_000),
                "<b>".repeat(100_000),
                "<".repeat(200_000),
                "<a href='".repeat(50_000),
                "&".repeat(200_000),
                "|".repeat(50_000) + "\n" + "|-".repeat(50_000) + "\n" + "|a".repeat(50_000),
                "**".repeat(100_000) + "。",
                "**。".repeat(60_000),
                "http://a.".repeat(50_000),
                "$a".repeat(200_000),
                "$ ".repeat(200_000),
                "$$a\n".repeat(80_000),
                "$$\n\n".repeat(80_000),
                "$`".repeat(200_000),
                "![](/x 'y')\n\n".repeat(30_000),
                "# 标题\n".repeat(20_000),
                "字".repeat(1_000_000),
                "a\n".repeat(200_000),
                "\0\uFFFF\uD800".repeat(10_000));
    }
}
