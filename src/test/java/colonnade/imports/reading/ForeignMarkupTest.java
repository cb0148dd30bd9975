package colonnade.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.imports.ImportFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ForeignMarkupTest {

    private final Remarks remarks = new Remarks();

    @Test
    void hexoImagesAndLinksAreMarkdown() {
        assertThat(translated("{% asset_img plan.png 执行计划 %}")).isEqualTo("![执行计划](plan.png)");
        assertThat(translated("{% asset_img left big.png 300 200 \"两个 词\" %}")).isEqualTo("![两个 词](big.png)");
        assertThat(translated("{% img /images/a.png 200 图 %}")).isEqualTo("![图](/images/a.png)");
        assertThat(translated("看 {% asset_link data.csv 数据 %}")).isEqualTo("看 [数据](data.csv)");
        assertThat(translated("![a]({% asset_path a.png %})")).isEqualTo("![a](a.png)");
        assertThat(remarks.all()).isEmpty();
    }

    @Test
    void codeTagsAreFences() {
        assertThat(translated("{% codeblock 例 lang:sql %}\nselect '{{ x }}';\n{% endcodeblock %}\n后"))
                .isEqualTo("```sql\nselect '{{ x }}';\n```\n后");
        assertThat(translated("{% highlight java linenos %}\n// ```\n{% endhighlight %}"))
                .isEqualTo("````java\n// ```\n````");
        assertThat(translated("{{< highlight go \"linenos=table\" >}}\nx\n{{< /highlight >}}"))
                .isEqualTo("```go\nx\n```");
        assertThat(translated("{% raw %}\n{{ kept }}\n{% endraw %}")).isEqualTo("{{ kept }}");
        assertThat(translated("a\n{% comment %}\ngone\n{% endcomment %}\nb")).isEqualTo("a\nb");
        assertThat(translated("{% highlight c %}\nnever closed")).isEqualTo("```c\nnever closed\n```");
        assertThat(remarks.all()).isEmpty();
    }

    @Test
    void admonitionsAreQuotes() {
        assertThat(translated(":::tip 提示\n\n第一段\n\n:::\n后")).isEqualTo("> **提示**\n> \n> \n> 第一段\n> \n\n后");
        assertThat(translated(":::note[标题]\nx\n:::")).startsWith("> **标题**\n> \n> x\n");
        assertThat(translated("::::warning\n:::info\nx\n:::\ny\n::::"))
                .contains("> > x")
                .contains("> y");
        assertThat(translated("{% note info %}\nx\n{% endnote %}")).startsWith("> **Info**\n> \n> x\n");
        assertThat(translated("{{% notice tip %}}\nx\n{{% /notice %}}")).startsWith("> **Tip**");
        assertThat(translated("{% blockquote 鲁迅 %}\nx\n{% endblockquote %}")).startsWith("> **鲁迅**");
    }

    @Test
    void hugoFiguresAndJekyllAddressesAreMarkdown() {
        assertThat(translated("{{< figure src=\"a b.png\" title=\"图 [1]\" >}}")).isEqualTo("![图 \\[1\\]](<a b.png>)");
        assertThat(translated("![a]({{ site.baseurl }}/assets/a.png)")).isEqualTo("![a](/assets/a.png)");
        assertThat(translated("![a]({{ \"/assets/a.png\" | relative_url }})")).isEqualTo("![a](/assets/a.png)");
        assertThat(translated("{{< youtube w7Ft2ymGmfc >}}"))
                .isEqualTo("<https://www.youtube.com/watch?v=w7Ft2ymGmfc>");
        assertThat(translated("字\n{: .center}\n<!-- more -->\n[TOC]\n后")).isEqualTo("字\n后");
    }

    @Test
    void aFigureKeepsItsCaptionBesideWhatItShows() {
        assertThat(translated("{{< figure src=\"a.png\" alt=\"柱\" title=\"图一\" >}}"))
                .isEqualTo("![柱](a.png \"图一\")");
    }

    @Test
    void kramdownsAttributesAndListOfContentsGo() {
        assertThat(translated("![a](a.png){: .center #fig } 与 `{: .x}`\n* TOC\n{:toc}\n后"))
                .isEqualTo("![a](a.png) 与 `{: .x}`\n后");
    }

    @Test
    void whatIsLoadedBeforeATextIsNoPartOfIt() {
        String load = "import Tabs from '@theme/Tabs';\n";

        assertThat(translated(load + load + "字\n" + load + "    <Directory />"))
                .isEqualTo("字\n" + load + "    <Directory />");
        assertThat(remarks.all())
                .containsExactly(
                        ImportFinding.of("component", "11"),
                        ImportFinding.of("component", "12"),
                        ImportFinding.of("component", "14"));
    }

    @Test
    void aTextIsMeantByItsFile() {
        assertThat(translated("{% post_link 2019/hello 你好 true %}")).isEqualTo("[你好](2019/hello.md)");
        assertThat(translated("{% post_link hello %}")).isEqualTo("[hello](hello.md)");
        assertThat(translated("[a]({% post_url 2019-05-04-hello-world %})"))
                .isEqualTo("[a](2019-05-04-hello-world.md)");
        assertThat(translated("[a]({% link _posts/2019-05-04-a.md %})")).isEqualTo("[a](/_posts/2019-05-04-a.md)");
        assertThat(translated("[a]({{< ref \"/posts/b c.md#d\" >}})")).isEqualTo("[a](/posts/b%20c.md#d)");
        assertThat(translated("[a]({{% relref b %}})")).isEqualTo("[a](b.md)");
        assertThat(translated("[a]({{< ref path=\"b\" lang=\"en\" >}})")).isEqualTo("[a](b.md)");
        assertThat(remarks.all()).isEmpty();
    }

    @Test
    void whatCannotBeSaidStaysWithItsLine() {
        String kept = "一\n{{< mermaid >}}\n{% include chart.html %}\n<Tabs>\n`{% include x %}`\n```\n{{< x >}}\n```";

        assertThat(translated(kept)).isEqualTo(kept);
        assertThat(remarks.all())
                .containsExactly(
                        ImportFinding.of("unknown-tag", "12", "{{< mermaid >}}"),
                        ImportFinding.of("unknown-tag", "13", "{% include chart.html %}"),
                        ImportFinding.of("component", "14"));
    }

    @Test
    @Timeout(20)
    void hostileTextTakesNoTime() {
        for (String part : new String[] {"![", "{%", "{{", "`", "<img ", "[a](", ":::", "`` ` ", "![a](b "}) {
            String long400k = part.repeat(400_000 / part.length());
            translated(long400k);
            MarkdownAddresses.IMAGES.of(long400k);
            MarkdownAddresses.LINKS.of(long400k);
            translated(long400k.replace(" ", "\n"));
        }
    }

    private String translated(String body) {
        return ForeignMarkup.translate(body, 10, remarks);
    }
}
