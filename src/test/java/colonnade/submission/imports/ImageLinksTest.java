package colonnade.submission.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageLinksTest {

    @Test
    void imagesAreFoundInEveryForm() {
        assertThat(
                        ImageLinks.of(
                                "![a](x.png) ![b](<y z.png> \"t\") <img width=3 src='c.gif'>\n[r]: d.webp \"t\"\n![有 空格](图 1.png)"))
                .containsExactly("x.png", "y z.png", "c.gif", "d.webp", "图 1.png");
    }

    @Test
    void codeHasNoImages() {
        assertThat(ImageLinks.of("`![a](x.png)`\n```\n![a](x.png)\n```\n[link](x.png)"))
                .isEmpty();
    }

    @Test
    void onlyTheAddressIsReplaced() {
        assertThat(ImageLinks.replace(
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
}
