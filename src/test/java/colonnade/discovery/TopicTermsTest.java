package colonnade.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colonnade.platform.problem.Problem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTermsTest {

    @Test
    void whatIsLeftOutIsEmptyButCurators() {
        TopicTerms terms = new TopicTerms("Kubernetes", null, null, null, null, null, null);
        assertThat(terms.aliases()).isEmpty();
        assertThat(terms.rule().tags()).isEmpty();
        assertThat(terms.curators()).isNull();
    }

    @Test
    void valuesAreOneLineWithoutBlanksAroundAndOnlyOnce() {
        TopicTerms terms =
                new TopicTerms("x", Arrays.asList(" k8s", "k8s ", "", null, "容器\n编排"), null, null, null, null, null);
        assertThat(terms.aliases()).containsExactly("k8s", "容器 编排");
    }

    @Test
    void tagsAreComparedInLowerCase() {
        TopicRule rule = new TopicRule(List.of("PostgreSQL", "postgresql"), null, null, null);
        assertThat(new TopicTerms("x", null, null, rule, null, null, null)
                        .rule()
                        .tags())
                .containsExactly("postgresql");
    }

    @Test
    void aNameIsTheSameInAnyWidthAndCase() {
        assertThat(TopicTerms.key(" Ｋ8Ｓ ")).isEqualTo("k8s");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        TopicRule rule = new TopicRule(Collections.nCopies(1, "x".repeat(200)), null, null, null);
        TopicTerms terms = new TopicTerms(" ", null, "x".repeat(5_000), rule, null, null, null);
        assertThatThrownBy(terms::validate)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::pointer)
                                .containsExactly("/name", "/about", "/rule/tags/0"));
    }
}
