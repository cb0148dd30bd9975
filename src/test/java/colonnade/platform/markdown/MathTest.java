package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathTest {

    private final Markdown markdown = new Markdown();

    @Test
    void texBetweenDollarsIsAFormulaAlsoBetweenChineseCharacters() {
        assertThat(html("设$x_1 < y_1$，则$a*b*c$为正"))
                .isEqualTo("<p>设<span class=\"math\">x_1 &lt; y_1</span>，则<span class=\"math\">a*b*c</span>为正</p>\n");
        assertThat(html("$$E=mc^2$$ 与 $`a$b`$")).contains("<span class=\"math\">E&#61;mc^2</span>");
        assertThat(html("$\\text{5\\$}$")).contains("<span class=\"math\">\\text{5\\$}</span>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $10",
                "从$5到$10元",
                "US$5 or US$6",
                "echo $HOME:$PATH",
                "$1, $2 and $3",
                "a $ b $ c",
                "x$y$z",
                "\\$x$",
                "$$ 很贵",
                "$$$ 都是钱 $$$",
                "`$x$`",
                "$5 不变，错的 $x",
                "**$@** and **$<**",
                "^wp-$1\nrule$",
                "$"
            })
    void pricesAndVariablesAreNoFormulas(String text) {
        assertThat(html(text)).startsWith("<p>").doesNotContain("class=\"math\"");
    }

    @Test
    void aFormulaOnLinesOfItsOwnIsABlock() {
        assertThat(html("前\n$$\n\\begin{aligned}\na &= b \\\\\n- c &> d\n\\end{aligned}\n$$\n后"))
                .isEqualTo(
                        "<p>前</p>\n<div class=\"math\">\\begin{aligned}\na &amp;&#61; b \\\\\n- c &amp;&gt; d\n\\end{aligned}</div>\n<p>后</p>\n");
        assertThat(html("$$x$$")).isEqualTo("<div class=\"math\">x</div>\n");
        assertThat(html("```math\nx\n```")).isEqualTo("<div class=\"math\">x</div>\n");
        assertThat(html("- 甲\n\n  $$\n  x\n  $$")).contains("<div class=\"math\">x</div>");
    }

    @Test
    void aBlockThatIsNeverClosedSwallowsNothing() {
        assertThat(html("$$\n*x*\n\n## 后")).contains("<p>$$\n<em>x</em></p>", "<h2");
    }

    @Test
    void searchFindsTheProseAroundAFormula() {
        var rendered = markdown.render("设$x$为正\n\n$$\n\\sum_i x_i\n$$\n\n完");

        assertThat(rendered.plainText()).isEqualTo("设x为正\n完");
        assertThat(rendered.code()).isEqualTo("\\sum_i x_i");
    }

    private String html(String text) {
        return markdown.render(text).html();
    }
}
