package colonnade.discovery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoostTest {

    @ParameterizedTest
    @EnumSource(Boost.class)
    void everyBoostHasItsReason(Boost boost) throws IOException {
        assertThat(Files.readString(Path.of("search-index/README.md")))
                .contains("| `" + boost.name() + "` | " + boost.value() + " | ");
    }
}
