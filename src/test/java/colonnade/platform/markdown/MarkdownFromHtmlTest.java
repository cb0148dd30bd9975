package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import colonnade.platform.problem.Problem;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownFromHtmlTest {

    private final MarkdownFromHtml converter = new MarkdownFromHtml();

    @Test
    void headingsParagraphsAndInlineMarksBecomeMarkdown() {
        assertThat(converted("""
                <h2>复制槽</h2><p>先看 <strong>状态</strong>，再 <em>删除</em>：<code>pg_drop_replication_slot</code>。</p>
                <p>见<a href="https://example.org/a?b=1&amp;utm_source=x#c">文档</a>。</p><hr><blockquote><p>引文</p></blockquote>
                """)).isEqualTo("""
                ## 复制槽

                先看 **状态**，再 *删除*：`pg_drop_replication_slot`。

                见[文档](https://example.org/a?b=1#c)。

                ---

                > 引文""");
    }

    @Test
    void aWordListIsAListAgain() {
        assertThat(converted("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color:red}</style>
                <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=ZH-CN>
                <!--StartFragment-->
                <p class=MsoListParagraph style='margin-left:22.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;
                </span></span></span><![endif]><span style='mso-hansi-font-family:宋体'>第一项<o:p></o:p></span></p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>里面一</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>里面二</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>l<span>&nbsp;</span></span>第二项</p>
                <p class=MsoNormal><b><span lang=EN-US>Post</span></b><b><span lang=EN-US>greSQL </span></b>在<st1:place w:st="on">杭州</st1:place><o:p>&nbsp;</o:p></p>
                <!--EndFragment--></body></html>
                """)).isEqualTo("""
                - 第一项
                  1. 里面一
                  2. 里面二
                - 第二项

                **PostgreSQL** 在杭州""");
    }

    @Test
    void aWordListWithoutStylesIsKnownByItsBullets() {
        assertThat(converted("<p class=MsoListParagraphCxSpFirst>·&nbsp;&nbsp; 甲</p>"
                        + "<p class=MsoListParagraphCxSpLast>·&nbsp;&nbsp; 乙</p>"))
                .isEqualTo("- 甲\n- 乙");
    }

    @Test
    void aLineThatWordBrokeInsideChineseIsJoined() {
        assertThat(converted("<p class=MsoNormal>社区的\r\n内容，\r\n从 the\r\nword 开始</p>"))
                .isEqualTo("社区的内容，从 the word 开始");
    }

    @Test
    void theBoldThatGoogleDocsWrapsAroundEverythingSaysNothing() {
        assertThat(converted(
                        "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\">"
                                + "<span style=\"font-weight:400\">plain </span><span style=\"font-weight:700;font-style:italic\">loud </span>"
                                + "<span style=\"text-decoration:line-through\">gone</span></p>"
                                + "<ul><li dir=\"ltr\" aria-level=\"1\"><p dir=\"ltr\" role=\"presentation\">one</p></li>"
                                + "<ul><li><p>inner</p></li></ul><li><p>two</p></li></ul></b>"))
                .isEqualTo("plain ***loud*** ~~gone~~\n\n- one\n  - inner\n- two");
    }

    @Test
    void aWeChatArticleKeepsItsTextPicturesAndCode() {
        assertThat(converted("""
                <div id="js_content" style="visibility: hidden; opacity: 0;"><section style="line-height:1.75em"><span style="font-size:15px">
                <strong style="color:red">一、起因</strong></span></section><section><br></section>
                <p><img class="rich_pages" data-src="https://mmbiz.example.org/a.png?wx_fmt=png" src="data:image/gif;base64,R0lG" alt="架构图"></p>
                <section class="code-snippet__fix"><ul class="code-snippet__line-index"><li></li><li></li></ul>
                <pre class="code-snippet__js" data-lang="sql"><code><span class="code-snippet_outer">select 1;</span></code><code><span>select 2;</span></code></pre></section>
                <script>alert(1)</script></div>
                """)).isEqualTo("""
                **一、起因**

                ![架构图](https://mmbiz.example.org/a.png?wx_fmt=png)

                ```sql
                select 1;
                select 2;
                ```""");
    }

    @Test
    void aPageOfGitHubKeepsCodeTasksAndNotes() {
        assertThat(converted("""
                <article class="markdown-body"><div class="markdown-heading"><h1 class="heading-element">Title</h1><a class="anchor" href="#title"><svg></svg></a></div>
                <div class="highlight highlight-source-java notranslate"><pre><span class="pl-k">int</span> a <span>=</span> 1;
                </pre><div class="zeroclipboard-container"><button>Copy</button></div></div>
                <ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> done</li>
                <li class="task-list-item"><input type="checkbox" disabled> open</li></ul>
                <p>Said<sup><a href="#user-content-fn-a-1" id="user-content-fnref-a-1" data-footnote-ref>1</a></sup>.</p>
                <section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-a-1">
                <p>Who said it <a href="#user-content-fnref-a-1" data-footnote-backref>↩</a></p></li></ol></section></article>
                """)).isEqualTo("""
                # Title

                ```java
                int a = 1;
                ```

                - [x] done
                - [ ] open

                Said[^1].

                [^1]: Who said it""");
    }

    @Test
    void aNoteOfWordIsANote() {
        assertThat(
                        converted(
                                "<p>正文<a href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a></p><div><hr align=left size=1>"
                                        + "<div id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> 说明</p></div></div>"))
                .startsWith("正文[^1]")
                .endsWith("[^1]: 说明");
    }

    @Test
    void tablesStayTablesAndLayoutDoesNot() {
        assertThat(converted("<table><tr><td><b>参数</b></td><td align=right>值</td></tr>"
                        + "<tr><td><p>a|b</p><p>c</p></td><td>1</td></tr><tr><td colspan=2>全</td></tr></table>"))
                .isEqualTo("|参数|值|\n|---|---:|\n|a\\|b<br>c|1|\n|全||");
        assertThat(converted("<table><tr><td><h2>题</h2><p>文</p></td></tr></table>"))
                .isEqualTo("## 题\n\n文");
    }

    @Test
    void aListingWithLineNumbersIsOnlyItsCode() {
        assertThat(
                        converted(
                                "<figure class=\"highlight java\"><table><tr><td class=\"gutter\"><pre>1\n2</pre></td>"
                                        + "<td class=\"code\"><pre><span class=\"line\">a();</span><br><span class=\"line\">b();</span><br></pre></td></tr></table></figure>"))
                .isEqualTo("```java\na();\nb();\n```");
    }

    @Test
    void codeFromAnEditorIsAListing() {
        assertThat(converted("<div style=\"color:#ccc;font-family: Menlo, Monaco, monospace;white-space: pre;\">"
                        + "<div><span>if x:</span></div><div><span>    y()</span></div></div>"))
                .isEqualTo("```\nif x:\n    y()\n```");
    }

    @Test
    void aFormulaIsWhatItsAuthorWrote() {
        assertThat(
                        converted(
                                "<p>设 <span class=\"katex\"><span class=\"katex-mathml\"><math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x_1^2</annotation></semantics></math></span><span class=\"katex-html\" aria-hidden=\"true\">x12</span></span> 为正</p>"))
                .isEqualTo("设 $x_1^2$ 为正");
    }

    @Test
    void aFigureKeepsItsCaptionAndAPictureOnTheAuthorsDiskIsLeftOut() {
        assertThat(
                        converted(
                                "<figure><img src=\"https://e.org/a.png\" alt=\"图\"><figcaption>图一：<b>架构</b></figcaption></figure>"))
                .isEqualTo("![图](https://e.org/a.png \"图一：架构\")");
        assertThat(converted("<p>前<img src=\"file:///C:/a.png\"><img src=\"data:image/png;base64,AA\">后</p>"))
                .isEqualTo("前后");
    }

    @Test
    void onlyWhatWouldBeMarkupIsEscaped() {
        assertThat(converted("<p>R&amp;D, snake_case, 2 * 3, C:\\dir, a[0], 约 ~5, $5 and x &lt; y</p>"))
                .isEqualTo("R&D, snake_case, 2 * 3, C:\\dir, a[0], 约 ~5, $5 and x < y");
        for (var text : new String[] {
            "# no heading",
            "1. no list",
            "- no list",
            "> no quote",
            "*no emphasis*",
            "_none_",
            "`no code`",
            "[no](link)",
            "<b>no tag</b>",
            "&amp; no entity",
            "~~no~~",
            "1~3 天，2~4 天",
            "$no$ math",
            "+ x",
            "===",
            "![no](image)",
            "a\\*b"
        }) {
            var html = "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
            assertThat(new Markdown().render(converted(html)).plainText()).isEqualTo(text);
            assertThat(new Markdown().render(converted(html)).html())
                    .startsWith("<p>")
                    .doesNotContain("<em>", "<del>", "<a ", "<code>");
        }
    }

    @Test
    void trackersAndDetoursOfLinkCountersAreTakenOut() {
        assertThat(converted("<a href=\"https://link.zhihu.com/?target=https%3A//example.org/a\">x</a>"))
                .isEqualTo("[x](https://example.org/a)");
        assertThat(converted("<a href=\"https://e.org/?utm_source=a&amp;utm_medium=b\">x</a>"))
                .isEqualTo("[x](https://e.org/)");
    }

    @Test
    void nothingThatRunsIsTaken() {
        assertThat(
                        converted(
                                "<p onclick=x>a<script>b()</script><style>c</style><a href=\"java\tscript:d()\">e</a>"
                                        + "<img src=x onerror=f()></p><iframe src=\"javascript:g()\"></iframe><svg><script>h</script></svg>"))
                .isEqualTo("ae![](x)");
    }

    /** A minute is no speed goal: each takes a second or two, and would take hours if it grew squarely. */
    @ParameterizedTest
    @MethodSource("floods")
    void aFloodIsConvertedInTime(String flood) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                assertThat(converted(flood)).isNotNull();
            } catch (Problem tooHeavy) {
                assertThat(tooHeavy.type().slug()).isEqualTo("text-too-heavy");
            }
        });
    }

    static Stream<String> floods() {
        return Stream.of(
                "<div>".repeat(300_000) + "x",
                "<div style=\"" + "font-family:".repeat(50_000) + "white-space:pre\">x</div>",
                "<p style=\"" + "text-decoration:".repeat(50_000) + "\">x</p>",
                "<p style=\"" + "mso-list:".repeat(50_000) + "\">x</p>",
                "<pre>a" + " ".repeat(500_000) + "b</pre>",
                "<p>a" + "_".repeat(500_000) + "b</p>",
                "<span data-tex=\"a" + " ".repeat(500_000) + "b\"></span>",
                "<b>".repeat(300_000) + "x",
                "<b>x".repeat(200_000),
                "<ul><li>".repeat(100_000) + "x",
                "<blockquote>x".repeat(80_000),
                "<table><tr><td>".repeat(60_000) + "x",
                "<svg>".repeat(200_000),
                "<input>".repeat(200_000),
                "<br>".repeat(300_000),
                "<p style='mso-list:l0 level9 lfo1'>x".repeat(30_000),
                "<p class=MsoListParagraph>· x".repeat(40_000),
                "<a href=#fn1 id=fn1>1".repeat(50_000),
                "<div id=fn1><a href=#fn1>1</a>".repeat(40_000),
                "<span class=katex>".repeat(60_000),
                "<td>".repeat(200_000),
                "<pre>`".repeat(150_000),
                "<i>*".repeat(150_000),
                "~_*`[".repeat(200_000),
                "$a ~".repeat(200_000),
                " \n".repeat(500_000) + "字\n".repeat(300_000),
                "<a href='x?" + "&utm_a=1".repeat(100_000) + "'>x</a>",
                "<!--".repeat(200_000),
                "<p style='" + "font-weight ".repeat(100_000) + "'>x");
    }

    private String converted(String html) {
        return converter.convert(html);
    }
}
