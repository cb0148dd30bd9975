package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void whatStandsInADivisionIsABlockOfItsOwn() {
        assertThat(html("![图](a.png)\n\n<div class=\"caption-center\">图 1</div>\n\n<center>图 2</center>\n\n后"))
                .contains("<div>图 1</div>", "<div>图 2</div>", "<p>后</p>");
    }

    @Test
    void anImageIsAskedForEncrypted() {
        assertThat(html("![src](http://example.org/a.png) ![乙](/images/b.png)"))
                .contains("src=\"https://example.org/a.png\" alt=\"src\"", "src=\"/images/b.png\"");
    }

    @Test
    void theUsualMarkupOfDevelopersSurvives() {
        var html = html("""
                ## 复制槽

                | 参数 | 值 |
                | :-- | --: |
                | `wal_level` | logical |

                - [x] 建槽
                - [ ] 删槽

                ~~旧~~ 见脚注[^1] 与 https://example.org/a?b=1&c=2

                ```sql
                select 1 < 2;
                ```

                [^1]: 说明
                """);

        assertThat(html)
                .contains("<h2 id=\"h-复制槽\">复制槽</h2>")
                .contains("<th align=\"left\">参数</th>", "<td align=\"right\">logical</td>")
                .contains("<input type=\"checkbox\" aria-label=\"✓\" disabled=\"\" checked=\"\" />")
                .contains("<del>旧</del>")
                .contains("<a href=\"https://example.org/a?b&#61;1&amp;c&#61;2\">")
                .contains("<code class=\"language-sql\">select 1 &lt; 2;")
                .contains("<sup class=\"footnote-ref\"><a href=\"#h-fn-1\" id=\"h-fnref-1\"")
                .contains("<section class=\"footnotes\">");
    }

    @Test
    void linesBrokenBetweenChineseCharactersAreJoined() {
        assertThat(html("社区的内容，\n从专栏开始\nand ends\nhere")).isEqualTo("<p>社区的内容，从专栏开始\nand ends\nhere</p>\n");
    }

    @Test
    void starsNextToChinesePunctuationAreEmphasis() {
        assertThat(html("先看**“内容矩阵”**再说，**重点：**渠道。"))
                .isEqualTo("<p>先看<strong>“内容矩阵”</strong>再说，<strong>重点：</strong>渠道。</p>\n");
    }

    @Test
    void theTitleKeepsTheFirstLevel() {
        assertThat(html("# 一\n\n## 二")).contains("<h2 id=\"h-一\">一</h2>", "<h3 id=\"h-二\">二</h3>");
        assertThat(html("## 一\n\n### 二")).contains("<h2 id=\"h-一\">一</h2>", "<h3 id=\"h-二\">二</h3>");
        assertThat(html("<h1>原样</h1>")).contains("<h2>原样</h2>");
    }

    @Test
    void aLinkInsideTheTextFindsItsHeading() {
        assertThat(html("[去](#install)\n\n## Install")).contains("href=\"#h-install\"", "id=\"h-install\"");
    }

    @Test
    void headingsAreCollectedForTheContentsList() {
        assertThat(markdown.render("## 从 `0` 开始\n\n### 人\n\n## 从 `0` 开始").headings())
                .containsExactly(
                        new Rendered.Heading(2, "h-从-0-开始", "从 0 开始"),
                        new Rendered.Heading(3, "h-人", "人"),
                        new Rendered.Heading(2, "h-从-0-开始-1", "从 0 开始"));
    }

    @Test
    void proseAndCodeAreToldApart() {
        var rendered = markdown.render("用 `pg_stat_statements` 看\n\n```\nselect 1\n```\n\n- 甲\n- 乙");

        assertThat(rendered.plainText()).isEqualTo("用 pg_stat_statements 看\n甲\n乙");
        assertThat(rendered.code()).isEqualTo("select 1");
    }

    @Test
    void lengthCountsChineseByCharacterAndOthersByWord() {
        assertThat(markdown.render("PostgreSQL 的逻辑复制 in depth").words()).isEqualTo(8);
        assertThat(markdown.render("字".repeat(2000)).minutes()).isEqualTo(5);
        assertThat(markdown.render("").minutes()).isEqualTo(1);
    }

    @Test
    void imagesWaitUntilTheyAreNeededExceptForTheFirst() {
        assertThat(html("![图](https://example.org/a.png)\n\n![](/b.png)\n\n<img src=/c.png>"))
                .contains(
                        "<img src=\"https://example.org/a.png\" alt=\"图\" decoding=\"async\" referrerpolicy=\"no-referrer\"",
                        "<img src=\"/b.png\" alt=\"\" loading=\"lazy\"",
                        "<img src=\"/c.png\" loading=\"lazy\"");
    }

    @Test
    void anImageOfItsOwnIsAFigureWithItsTitleBeneath() {
        assertThat(html("![图](/a.png \"图一：<架构>\")"))
                .startsWith("<figure><img src=\"/a.png\" alt=\"图\"")
                .contains("<figcaption>图一：&lt;架构&gt;</figcaption></figure>")
                .doesNotContain("<p>", "title=");
        assertThat(html("[![图](/a.png)](https://example.org/)"))
                .startsWith("<figure><a href=\"https://example.org/\"><img");
        assertThat(html("看 ![图](/a.png \"题\")")).startsWith("<p>看 <img").contains("title=\"题\"");
    }

    @Test
    void aPreviewSaysOnWhichLineEachBlockBegins() {
        var text = "## 一\n\n二\n三\n\n- 四\n- 五\n\n| a |\n|---|\n| b |\n\n```\nx\n```\n\n$$\ny\n$$\n\n![](/z.png)\n\n> 末";

        assertThat(markdown.preview(text).html())
                .contains("<h2 id=\"h-一\" data-line=\"1\">", "<p data-line=\"3\">", "<ul data-line=\"6\">")
                .contains("<li data-line=\"7\">五", "<table data-line=\"9\">", "data-line=\"13\"")
                .contains(
                        "<div class=\"math\" data-line=\"17\">",
                        "<figure data-line=\"21\">",
                        "<blockquote data-line=\"23\">");
        assertThat(markdown.render(text).html()).doesNotContain("data-line");
        assertThat(html("<p data-line=\"1\">x</p>")).isEqualTo("<p>x</p>\n");
    }

    @Test
    void anEmptyTextIsEmptyHtml() {
        assertThat(html("")).isEmpty();
    }

    private String html(String text) {
        return markdown.render(text).html();
    }
}
