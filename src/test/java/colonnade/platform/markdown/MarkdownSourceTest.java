package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import colonnade.platform.markdown.MarkdownSource.Head;
import colonnade.platform.markdown.MarkdownSource.Place;
import colonnade.platform.markdown.MarkdownSource.Reference;
import org.junit.jupiter.api.Test;

class MarkdownSourceTest {

    private final MarkdownSource source = new MarkdownSource();

    @Test
    void aReferenceIsFoundWhereItIsWritten() {
        String text = "起点 😀\n\n- 看[这里](./b.md)和![](c.png)";

        assertThat(source.read(text).references())
                .containsExactly(
                        new Reference(false, "./b.md", "这里", place(text, 3, "[这里](./b.md)")),
                        new Reference(true, "c.png", "", place(text, 3, "![](c.png)")));
    }

    @Test
    void anImageWithinALinkIsFoundToo() {
        assertThat(source.read("[![图](a.png)](/articles/x)").references())
                .extracting(Reference::destination)
                .containsExactly("/articles/x", "a.png");
    }

    @Test
    void anImageWrittenAsHtmlIsAnImage() {
        assertThat(source.read("<img src='a.png' alt=\"图\">\n\n一<img src=b.png>")
                        .references())
                .extracting(Reference::destination, Reference::text)
                .containsExactly(tuple("a.png", "图"), tuple("b.png", ""));
    }

    @Test
    void whatIsCodeIsNoReference() {
        assertThat(source.read("`![](a.png)`\n\n    [x](y.md)\n\n```\n![](b.png)\n```")
                        .references())
                .isEmpty();
    }

    @Test
    void headingsKeepTheLevelTheyAreWrittenWith() {
        String text = "# 甲\n\n### 乙";

        assertThat(source.read(text).headings())
                .containsExactly(new Head(1, place(text, 1, "# 甲")), new Head(3, place(text, 3, "### 乙")));
    }

    private static Place place(String text, int line, String piece) {
        int start = text.indexOf(piece);
        return new Place(line, start, start + piece.length());
    }
}
