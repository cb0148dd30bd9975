package colonnade.discovery.text;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.markdown.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

    @Test
    void linksSayWhatTheyLeadToInWords() {
        assertThat(links("见 [原文](https://example.org/posts/best-icon-themes_ubuntu.html?utm=1)"))
                .containsExactly("posts best icon themes ubuntu html utm 1");
    }

    @Test
    void picturesAndBareAddressesCountToo() {
        assertThat(links("![](http://example.org/img/service-mesh.png)\n\nhttps://example.org/a-b"))
                .containsExactly("img service mesh png", "a b");
    }

    @Test
    void theSameAddressCountsOnce() {
        assertThat(links("[a](https://example.org/x-y) [b](https://example.org/x-y)"))
                .containsExactly("x y");
    }

    @Test
    void anAddressWithoutPathSaysNothing() {
        assertThat(links("[home](https://example.org/) [here](/articles/x)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a/", "a-_", "/", "%20", "&amp;"})
    void anEndlessAddressIsNoLinkToRemember(String piece) {
        String address = "https://example.org/" + piece.repeat(400_000 / piece.length());

        assertThat(ArticleText.links("<a href=\"" + address + "\">x</a>")).isEmpty();
    }

    private static List<String> links(String markdown) {
        return ArticleText.links(new Markdown().render(markdown).html());
    }
}
