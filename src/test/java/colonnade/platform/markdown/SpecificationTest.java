package colonnade.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both specifications, example by example; what comes out otherwise stands in differences.txt with its reason. */
class SpecificationTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(strings = {"commonmark", "gfm"})
    void onlyTheListedExamplesComeOutOtherwise(String specification) {
        var examples = examples(specification);
        var differing = IntStream.rangeClosed(1, examples.size())
                .filter(number -> differs(examples.get(number - 1)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(differing).isEqualTo(new TreeSet<>(listed().get(specification)));
    }

    @Test
    void everyExampleIsThereAndNoneIsExcusedTwice() {
        assertThat(examples("commonmark")).hasSizeGreaterThan(640);
        assertThat(examples("gfm")).hasSizeGreaterThan(660);
        listed().values().forEach(numbers -> assertThat(numbers).doesNotHaveDuplicates());
    }

    private static List<Example> examples(String specification) {
        return ExampleReader.readExamples(
                specification.equals("gfm") ? TestResources.getGfmSpec() : TestResources.getSpec());
    }

    /** Numbered as on the specification's page. */
    private boolean differs(Example example) {
        return !SameHtml.ofSpecification(example.getHtml())
                .equals(SameHtml.of(markdown.render(example.getSource()).html()));
    }

    private static Map<String, List<Integer>> listed() {
        try (var lines = new BufferedReader(new InputStreamReader(
                SpecificationTest.class.getResourceAsStream("differences.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.matches("(commonmark|gfm): .*"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(
                            line -> line[0], line -> numbers(line[1]), SpecificationTest::both, TreeMap::new));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Integer> numbers(String line) {
        return Stream.of(line.trim().split("\\s+")).map(Integer::valueOf).toList();
    }

    private static List<Integer> both(List<Integer> some, List<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
