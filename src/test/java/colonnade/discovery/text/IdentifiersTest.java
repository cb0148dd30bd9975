package colonnade.discovery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void namesWithSignsOrDigitsStayWhole() {
        assertThat(Identifiers.in("用 pg_stat_statements 和 wal2json 看 ORA-01555，写 C++、C# 与 k8s，std::vector 也在"))
                .containsExactly("pg_stat_statements", "wal2json", "ora-01555", "c++", "c#", "k8s", "std::vector");
    }

    @Test
    void plainWordsAndNumbersAreNone() {
        assertThat(Identifiers.in("Kubernetes 网络在 2026 年的 3.14 节。End of sentence."))
                .isEmpty();
    }

    @Test
    void fullWidthIsTheSame() {
        assertThat(Identifiers.in("ｋ８ｓ")).containsExactly("k8s");
    }

    @Test
    void addressesAndHashesAreLeftOut() {
        assertThat(Identifiers.in("x".repeat(40) + "1/" + "y".repeat(40))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a/", "a-_", "a::"})
    void aListingWithoutSpacesIsReadToItsEnd(String piece) {
        assertThatCode(() -> Identifiers.in(piece.repeat(400_000 / piece.length())))
                .doesNotThrowAnyException();
    }
}
