package colonnade.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import colonnade.imports.ImportFinding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadSourcesTest {

    @TempDir
    Path folder;

    @Test
    void aFileMadeToBeReadForEverIsReadAtOnce() {
        String blanks = " ".repeat(60_000);
        for (String hostile : List.of(
                "# a" + blanks + "b\n",
                "# " + "#".repeat(60_000) + "x\n",
                "{" + "\n".repeat(60_000),
                "---\ntags: \"a" + blanks + "b\"\n---\nx",
                "## x\n### 作者\na\n### 日期\nb\n----\ntext\n![" + "](".repeat(60_000) + "x",
                ":::" + "a".repeat(60_000) + "{".repeat(200))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(only(new Blog().file("a/hostile.md", hostile + "\n\ntext"))
                                    .text())
                            .as(hostile.substring(0, 20))
                            .isNotNull());
        }
    }

    @Test
    void aFirstHeadingIsTheTitleHoweverItIsWritten() throws IOException {
        for (String heading : List.of("# 标题", "\n\n#  标题 ##", "# 标题 {#id}", "#\t标题")) {
            Found found = only(new Blog().file("a/b.md", heading + "\n\n正文"));

            assertThat(found.text().title()).as(heading).isEqualTo("标题");
            assertThat(found.text().body()).as(heading).isEqualTo("正文");
        }
        assertThat(only(new Blog().file("a/b.md", "#标签 不是标题")).text().title()).isEqualTo("b");
    }

    @Test
    void hexo() throws IOException {
        Found found = only(new Blog()
                .file("blog/_config.yml", "title: x\nurl: https://lin.example\n")
                .file("blog/themes/next/README.md", "# 不要")
                .file("blog/source/_posts/hello.md", """
                        ---
                        title: 你好，世界
                        date: 2020-01-02 08:00:00 +0800
                        tags: [PG, 性能]
                        categories:
                          - [数据库, 内核]
                        permalink: /2020/hello/
                        ---
                        摘要一句。
                        <!-- more -->
                        {% asset_img plan.png 计划 %}
                        """)
                .file("blog/source/_posts/hello/plan.png", "png"));

        assertThat(found.text().title()).isEqualTo("你好，世界");
        assertThat(found.text().date()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
        assertThat(found.text().tags()).containsExactly("PG", "性能", "数据库", "内核");
        assertThat(found.text().summary()).isEqualTo("摘要一句。");
        assertThat(found.text().canonicalUrl()).isEqualTo("https://lin.example/2020/hello/");
        assertThat(found.text().externalId()).isEqualTo("https://lin.example/2020/hello/");
        assertThat(found.text().body()).isEqualTo("摘要一句。\n![计划](plan.png)");
        assertThat(found.images()).containsEntry("plan.png", "blog/source/_posts/hello/plan.png");
        assertThat(found.text().lang()).isEqualTo("zh-CN");
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void hugo() throws IOException {
        Found found = only(new Blog()
                .file("site/hugo.toml", "baseURL = \"https://hugo.example/\"\n")
                .file("site/archetypes/default.md", "+++\n+++\nx")
                .file("site/content/posts/_index.md", "x")
                .file("site/content/posts/bundle/index.en.md", """
                        +++
                        title = "A bundle"
                        date = 2020-01-02T08:00:00+08:00
                        draft = true
                        url = "/bundle/"
                        +++
                        {{< figure src="pic.jpg" alt="A picture" >}} ![b](/img/b.png)
                        """)
                .file("site/content/posts/bundle/pic.jpg", "x")
                .file("site/static/img/b.png", "x"));

        assertThat(found.text().title()).isEqualTo("A bundle");
        assertThat(found.text().unfinished()).isTrue();
        assertThat(found.text().lang()).isEqualTo("en");
        assertThat(found.text().canonicalUrl()).isEqualTo("https://hugo.example/bundle/");
        assertThat(found.images()).hasSize(2).containsEntry("/img/b.png", "site/static/img/b.png");
    }

    @Test
    void jekyll() throws IOException {
        Found found = only(new Blog()
                .file("_config.yml", "url: https://j.example\nbaseurl: /blog\n")
                .file("_posts/2019-5-4-hello-world.markdown", """
                        ---
                        layout: post
                        tags: a b
                        permalink: /hello
                        ---
                        ![x]({{ site.baseurl }}/assets/x.png)
                        {% include chart.html %}
                        """)
                .file("assets/x.png", "x"));

        assertThat(found.text().title()).isEqualTo("hello world");
        assertThat(found.text().date()).isEqualTo(Instant.parse("2019-05-04T00:00:00Z"));
        assertThat(found.text().canonicalUrl()).isEqualTo("https://j.example/blog/hello");
        assertThat(found.images()).containsEntry("/assets/x.png", "assets/x.png");
        assertThat(found.remarks()).containsExactly(ImportFinding.of("unknown-tag", "7", "{% include chart.html %}"));
    }

    @Test
    void docusaurus() throws IOException {
        Found found = only(new Blog().file("docs/intro.mdx", """
                        ---
                        sidebar_position: 1
                        description: About
                        authors:
                          - name: Ann
                        ---
                        import Tabs from '@theme/Tabs';

                        # Introduction {#intro}

                        :::tip Good
                        x
                        :::
                        ![i](/img/i.png) ![gone](./gone.png) ![there](https://example.org/x.png)
                        """).file("static/img/i.png", "x"));

        assertThat(found.text().author()).isEqualTo("Ann");
        assertThat(found.text().summary()).isEqualTo("About");
        assertThat(found.text().body()).contains("> **Good**");
        assertThat(found.remarks())
                .contains(
                        ImportFinding.of("component", "7"),
                        ImportFinding.of("image-missing", "./gone.png"),
                        ImportFinding.of("images-elsewhere", "1"));
    }

    @Test
    void digoal() throws IOException {
        Found found =
                read("20200102_01.md", """
                ## 一次慢查询的追查, 第3期 \s
                 \s
                ### 作者 \s
                lin \s
                 \s
                ### 日期 \s
                2020-01-02 \s
                 \s
                ### 标签 \s
                PostgreSQL , 索引 , 慢查询  \s
                 \s
                ---- \s
                 \s
                ## 背景 \s
                正文第一句. \s

                ![最后一图](20200102_01_pic_001.png) \s

                #### [一个推广链接](https://example.org/a "b1c2") \s
                #### [另一个](https://example.org/b "c3d4") \s
                ![qr](../pic/qr.jpg "qr") \s
                """.getBytes(StandardCharsets.UTF_8)).get(0);

        assertThat(found.text().title()).isEqualTo("一次慢查询的追查, 第3期");
        assertThat(found.text().author()).isEqualTo("lin");
        assertThat(found.text().date()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
        assertThat(found.text().tags()).containsExactly("PostgreSQL", "索引", "慢查询");
        assertThat(found.text().body()).startsWith("## 背景").endsWith("![最后一图](20200102_01_pic_001.png)");
    }

    @Test
    void oneFileInAnyEncoding() throws IOException {
        assertThat(read("旧文.md", "# 标题\r\n\r\n正文".getBytes(Charset.forName("GBK")))
                        .get(0)
                        .text()
                        .title())
                .isEqualTo("标题");
        assertThat(read("a.md", new byte[] {'a', 0, (byte) 0xff}).get(0).problem())
                .isEqualTo(ImportFinding.of("no-text"));
        assertThat(read("a.md", "---\ntitle: x\n---\n".getBytes()).get(0).problem())
                .isEqualTo(ImportFinding.of("empty"));
        assertThat(read("a.md", ("# x\n" + "字".repeat(400_001)).getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .problem()
                        .key())
                .isEqualTo("too-long");
    }

    @Test
    void rssKeepsTheWholeTextAndItsAddress() throws IOException {
        List<Found> entries = read("feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>b</title><language>zh_CN</language>
                <item><title>从零 &amp;amp; 开始</title><link>https://blog.example/1</link><guid isPermaLink="false">b:1</guid>
                <pubDate>Thu, 02 Jan 2020 08:00:00 +0800</pubDate><dc:creator>林晓</dc:creator><category>社区</category>
                <description>短</description>
                <content:encoded><![CDATA[<p>全文<img src="https://blog.example/a.png" alt="图"></p><script>x</script>]]></content:encoded></item>
                <item><title>空</title><link>https://blog.example/2</link></item>
                </channel></rss>""".getBytes(StandardCharsets.UTF_8));

        Found first = entries.get(0);
        assertThat(first.text().externalId()).isEqualTo("b:1");
        assertThat(first.text().canonicalUrl()).isEqualTo("https://blog.example/1");
        assertThat(first.text().author()).isEqualTo("林晓");
        assertThat(first.text().tags()).containsExactly("社区");
        assertThat(first.text().date()).isEqualTo(Instant.parse("2020-01-02T00:00:00Z"));
        assertThat(first.text().body()).contains("全文").doesNotContain("<p>");
        assertThat(entries.get(1).problem()).isEqualTo(ImportFinding.of("empty"));
    }

    @Test
    void atomIsReadAsWell() throws IOException {
        Found found = read("a.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>b</title><id>x</id>
                <entry><title>Start</title><id>urn:1</id><link href="https://blog.example/1"/>
                <updated>2020-01-02T00:00:00Z</updated><author><name>Ann</name></author>
                <content type="html">&lt;h2&gt;Head&lt;/h2&gt;&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>""".getBytes()).get(0);

        assertThat(found.text().externalId()).isEqualTo("urn:1");
        assertThat(found.text().canonicalUrl()).isEqualTo("https://blog.example/1");
        assertThat(found.text().body()).contains("Head").contains("Text");
        assertThat(found.text().lang()).isEqualTo("en");
    }

    @Test
    void aFeedWithADocumentTypeIsRefused() {
        assertThatThrownBy(() -> read(
                        "f.xml",
                        ("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                        + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>")
                                .getBytes()))
                .hasMessage("feed-unreadable");
        assertThatThrownBy(() -> read("f.xml", "<?xml version=\"1.0\"?><html/>".getBytes()))
                .hasMessage("feed-unreadable");
        assertThatThrownBy(() -> read("f.xml", "<?xml version=\"1.0\"?><rss".getBytes()))
                .hasMessage("feed-unreadable");
    }

    /** A billion laughs need a document type; what is left is one entity named in its own words. */
    @Test
    void entitiesOfAFeedAreNeverExpanded() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'l'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append(
                "]><rss version=\"2.0\"><channel><item><title>&k;</title><description>&k;</description></item></channel></rss>");

        assertThatThrownBy(() -> read("f.xml", laughs.toString().getBytes())).hasMessage("feed-unreadable");
        assertThatThrownBy(() -> read(
                        "f.xml",
                        "<rss version='2.0'><channel><item><title>&nothing;</title></item></channel></rss>".getBytes()))
                .hasMessage("feed-unreadable");
    }

    @Test
    void moreTextsThanAnybodyReadsAreRefused() {
        Blog blog = new Blog();
        for (int i = 0; i <= 5_000; i++) {
            blog.file("p/" + i + ".md", "x");
        }
        assertThatThrownBy(() -> read("b.zip", blog.zip())).hasMessage("too-many-texts");
    }

    @Test
    void aTextThatBlowsUpIsRefusedAndTheOthersAreRead() throws IOException {
        List<Found> found = read(
                "b.zip",
                new Blog()
                        .file("a.md", new byte[3 << 20])
                        .file("b.md", "# b\n\nx")
                        .file("_config.yml", "url: &u [*u]\npermalink: !!java.net.URL [\"http://x\"]\n")
                        .zip());

        assertThat(found.get(0).problem()).isEqualTo(ImportFinding.of("archive.too-large"));
        assertThat(found.get(1).text().title()).isEqualTo("b");
    }

    @Test
    void aLinkToAFileThatWasNotSentIsTold() throws IOException {
        Found found = read(
                        "b.zip",
                        new Blog()
                                .file("docs/a.md", "[b](./b.md) [c](c.md#x) [d](https://example.org/d.md) [e](e.html)")
                                .file("docs/b.md", "x")
                                .zip())
                .get(0);

        assertThat(found.remarks()).containsExactly(ImportFinding.of("link-missing", "c.md#x"));
    }

    @Test
    void anAddressIsWorkedOutAsTheSiteWouldHave() throws IOException {
        Found post = only(new Blog()
                .file("_config.yml", "url: https://h.example\npermalink: :year/:month/:day/:title/\n")
                .file("source/_posts/hello.md", "---\ndate: 2020-01-02 00:30:00 +0800\n---\nx"));

        assertThat(post.text().canonicalUrl()).isEqualTo("https://h.example/2020/01/02/hello/");
    }

    @Test
    void whatIsCalledLikeAThemeAmongTheArticlesIsOne() throws IOException {
        byte[] zip = new Blog()
                .file("site/content/themes/dark.md", "# 暗色主题\n\n正文")
                .file("site/content/post/summary.md", "# 小结\n\n正文")
                .file("site/themes/next/README.md", "# 不要")
                .file("site/summary.md", "# 目录")
                .zip();

        assertThat(read("blog.zip", zip))
                .extracting(found -> found.text().title())
                .containsOnly("暗色主题", "小结");
        assertThat(TextPaths.passedOver(List.of("site/themes/next/README.md", "site/summary.md", "site/a.md", "b.png")))
                .isEqualTo(2);
    }

    @Test
    void whatHoldsNoTextIsRefused() {
        assertThatThrownBy(() -> read(
                        "x.zip",
                        new Blog()
                                .file("a.png", "x")
                                .file("__MACOSX/a.md", "x")
                                .file("README.md", "x")
                                .zip()))
                .hasMessage("nothing-found");
        assertThatThrownBy(() -> read("x.zip", "PK broken".getBytes())).hasMessage("archive.unreadable");
    }

    private Found only(Blog blog) throws IOException {
        List<Found> found = read("blog.zip", blog.zip());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Found> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("sent"), bytes);
        try (Sources sources = Sources.of(name, file)) {
            ReadSources texts = ReadSources.of(sources);
            List<Found> all = new ArrayList<>();
            for (int i = 0; i < texts.count(); i++) {
                all.add(texts.read(i));
            }
            return all;
        }
    }
}
