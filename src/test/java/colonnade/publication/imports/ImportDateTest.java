package colonnade.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportDateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2020-10-20,2020-10-20T00:00:00Z",
        "2016-04-15T17:31:42Z,2016-04-15T17:31:42Z",
        "2019-10-11T18:00:00,2019-10-11T18:00:00Z",
        "2019-10-11 18:00:00,2019-10-11T18:00:00Z",
        "2019-10-11T18:00,2019-10-11T18:00:00Z",
        "2019-10-11T18:00:00.123+08:00,2019-10-11T10:00:00.123Z",
        "2019-10-11T18:00:00+0800,2019-10-11T10:00:00Z"
    })
    void aDayAndATimeWithOrWithoutZoneAreRead(String written, Instant read) {
        assertThat(ImportDate.read(written, NOW)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-09-02T7:15:43+",
                "yesterday",
                "2019-13-01",
                "2019-02-30",
                "2020",
                "0001-01-01",
                "+999999999-12-31",
                "2019-10-11T18:00:00+99:00"
            })
    void whatIsNoDateOfAnArticleIsNotRead(String written) {
        assertThat(ImportDate.read(written, NOW)).isEmpty();
    }

    @Test
    void theFutureIsNotRead() {
        assertThat(ImportDate.read("2026-11-23", NOW)).isEmpty();
    }
}
