package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {

    static Stream<String> keys() {
        return Messages.FEATURES.stream()
                .flatMap(feature -> read("/colonnade/" + feature + "/messages_en.properties"))
                .filter(key -> key.startsWith("problem."));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aProblemCanBeToldWithoutItsParticulars(String key) {
        for (var language : Language.values()) {
            assertThat(Messages.outline(language, key)).isNotBlank().doesNotContain("{");
        }
    }

    private static Stream<String> read(String name) {
        var properties = new Properties();
        try (var in = ProblemTextsTest.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.stringPropertyNames().stream();
    }
}
