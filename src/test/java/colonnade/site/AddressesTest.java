package colonnade.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void aParameterIsSetReplacedAndTakenOut() {
        assertThat(Addresses.withParameter("/search", "lang", "en")).isEqualTo("/search?lang=en");
        assertThat(Addresses.withParameter("/search?q=a&lang=en#x", "lang", "zh-CN"))
                .isEqualTo("/search?q=a&lang=zh-CN#x");
        assertThat(Addresses.withParameter("/search?lang=en&q=a", "lang", null)).isEqualTo("/search?q=a");
        assertThat(Addresses.withParameter("/search?lang=en", "lang", null)).isEqualTo("/search");
    }

    @Test
    void namesOfAnyScriptBecomeAddresses() {
        assertThat(Addresses.tag("C++ 与 Go")).isEqualTo("/search?tag=C%2B%2B%20%E4%B8%8E%20Go");
        assertThat(Addresses.author("~ada")).isEqualTo("/authors/~ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nX: y",
                "/desk%",
                "/{x}",
                "/a|b",
                ""
            })
    void nobodyIsSentElsewhereAfterSigningIn(String next) {
        assertThat(Addresses.ownOr(next, "/desk")).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk/drafts?state=writing", "/articles/%E4%BB%8E"})
    void aPageOfOursIsReturnedTo(String next) {
        assertThat(Addresses.ownOr(next, "/desk")).isEqualTo(next);
    }
}
