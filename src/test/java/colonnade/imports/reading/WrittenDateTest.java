package colonnade.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-02                      | 2020-01-02T00:00:00Z
            2020-1-2                        | 2020-01-02T00:00:00Z
            2020/01/02 8:05                 | 2020-01-02T08:05:00Z
            2020.01.02                      | 2020-01-02T00:00:00Z
            20200102                        | 2020-01-02T00:00:00Z
            2020年1月2日                     | 2020-01-02T00:00:00Z
            2020-01-02 08:00:00 +0800       | 2020-01-02T00:00:00Z
            2020-01-02T08:00+08:00          | 2020-01-02T00:00:00Z
            2020-01-02 08:00:00 -05:30      | 2020-01-02T13:30:00Z
            2020-01-02T08:00:00.123Z        | 2020-01-02T08:00:00Z
            2020-01-02 08:00:00 UTC+8       | 2020-01-02T00:00:00Z
            2020-01-02 08:00:00 CST         | 2020-01-02T00:00:00Z
            2020-01-02 08:00:00 Asia/Tokyo  | 2020-01-01T23:00:00Z
            Thu, 02 Jan 2020 08:00:00 +0800 | 2020-01-02T00:00:00Z
            Thu, 02 Jan 2020 08:00:00 GMT   | 2020-01-02T08:00:00Z
            January 2, 2020                 | 2020-01-02T00:00:00Z
            Jan 2, 2020                     | 2020-01-02T00:00:00Z
            """)
    void aDateIsReadHoweverItIsWritten(String written, String instant) {
        assertThat(WrittenDate.read(written)).hasToString("Optional[" + instant + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2020-13-01",
                "2020-02-30",
                "2020-01-02 25:00",
                "2020-01-02 08:00 Mars/Base",
                "99999999999"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }
}
