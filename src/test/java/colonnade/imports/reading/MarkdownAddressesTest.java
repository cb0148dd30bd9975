package colonnade.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownAddressesTest {

    @Test
    void imagesAreFoundInEveryForm() {
        assertThat(
                        MarkdownAddresses.IMAGES.of(
                                "![a](x.png) ![b](<y z.png> \"t\") <img width=3 src='c.gif'>\n[r]: d.webp \"t\"\n![有 空格](图 1.png)"))
                .containsExactly("x.png", "y z.png", "c.gif", "d.webp", "图 1.png");
    }

    @Test
    void codeHasNoImages() {
        assertThat(MarkdownAddresses.IMAGES.of("`![a](x.png)`\n```\n![a](x.png)\n```\n[link](x.png)"))
                .isEmpty();
    }

    @Test
    void onlyTheAddressIsReplaced() {
        assertThat(MarkdownAddresses.IMAGES.replace(
                        "前 ![a](x.png \"t\") `![a](x.png)` <img src=\"x.png\" alt=\"b\"> ![c](y.png)",
                        address -> address.equals("x.png") ? Optional.of("/images/1.png") : Optional.empty()))
                .isEqualTo(
                        "前 ![a](/images/1.png \"t\") `![a](x.png)` <img src=\"/images/1.png\" alt=\"b\"> ![c](y.png)");
    }

    @Test
    void theFileIsFoundWhereEachProgramKeepsIt() {
        ImageFinder finder = new ImageFinder(List.of(
                "b/source/_posts/hello/a.png",
                "b/source/images/h.png",
                "b/static/img/d.png",
                "b/content/p/index/x.png",
                "b/content/p/pic.png",
                "b/assets/j 1.PNG",
                "b/pic/up.png"));

        assertThat(finder.find("b/source/_posts/hello.md", "a.png")).contains("b/source/_posts/hello/a.png");
        assertThat(finder.find("b/source/_posts/hello.md", "/images/h.png?x=1")).contains("b/source/images/h.png");
        assertThat(finder.find("b/content/p/index.md", "pic.png")).contains("b/content/p/pic.png");
        assertThat(finder.find("b/docs/a/b.md", "/img/d.png")).contains("b/static/img/d.png");
        assertThat(finder.find("b/docs/a/b.md", "@site/static/img/d.png")).contains("b/static/img/d.png");
        assertThat(finder.find("b/_posts/x.md", "/assets/j%201.png")).contains("b/assets/j 1.PNG");
        assertThat(finder.find("b/2021/x.md", "../pic/up.png")).contains("b/pic/up.png");
        assertThat(finder.find("b/2021/x.md", "../../../../etc/passwd")).isEmpty();
        assertThat(finder.find("x.md", "%zz")).isEmpty();
    }

    @Test
    void linksAreFoundInEveryForm() {
        assertThat(
                        MarkdownAddresses.LINKS.of(
                                "[a](x.md) [![i](i.png)](<y z.md> \"t\") <a class=q href='c.html'>c</a>\n[r]: ../d.md \"t\"\n[^1]: no-link.md\n`[a](code.md)`"))
                .containsExactly("x.md", "i.png", "y z.md", "c.html", "../d.md");
    }

    @Test
    void aTextIsFoundByItsFileHoweverItIsNamed() {
        TextFinder finder = new TextFinder(List.of(
                "b/source/_posts/hello.md",
                "b/content/posts/one.md",
                "b/content/posts/bundle/index.md",
                "b/docs/a/intro.mdx",
                "b/docs/b/intro.mdx",
                "202306/20230622_02.md"));

        assertThat(finder.find("b/source/_posts/x.md", "hello.md#top")).contains("b/source/_posts/hello.md");
        assertThat(finder.find("b/content/posts/one.md", "/posts/bundle/index.md"))
                .contains("b/content/posts/bundle/index.md");
        assertThat(finder.find("b/content/posts/one.md", "bundle.md")).contains("b/content/posts/bundle/index.md");
        assertThat(finder.find("b/content/posts/bundle/index.md", "../one/")).contains("b/content/posts/one.md");
        assertThat(finder.find("b/docs/a/x.md", "./intro.mdx")).contains("b/docs/a/intro.mdx");
        assertThat(finder.find("202307/x.md", "../202306/20230622_02.md")).contains("202306/20230622_02.md");
        assertThat(finder.find("b/content/posts/one.md", "hello.md")).contains("b/source/_posts/hello.md");
    }

    @Test
    void whatMayBeSeveralTextsOrNoneIsNotFound() {
        TextFinder finder = new TextFinder(List.of("docs/a/intro.md", "docs/b/intro.md", "one.md"));

        assertThat(finder.find("x.md", "intro.md")).isEmpty();
        assertThat(finder.find("x.md", "https://example.org/one.md")).isEmpty();
        assertThat(finder.find("x.md", "//example.org/one.md")).isEmpty();
        assertThat(finder.find("x.md", "mailto:one.md")).isEmpty();
        assertThat(finder.find("x.md", "#one")).isEmpty();
        assertThat(finder.find("docs/a/x.md", "other/one")).isEmpty();
    }
}
