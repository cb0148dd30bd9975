package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.discovery.Question;
import colonnade.platform.language.Language;
import colonnade.site.Frame;
import colonnade.site.Link;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFacetsTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "2019-01-01 | 2020-01-01 | 2019",
                "2019-01-01 | 2022-01-01 | 2019-01-01 至 2021-12-31",
                "2019-03-01 | -          | 2019-03-01 起",
                "-          | 2022-01-01 | 2021-12-31 及以前"
            },
            delimiter = '|',
            nullValues = "-")
    void aPeriodIsNamedAsItIsAndCanBeLeft(String from, String to, String text) {
        var question = new Question("", Map.of(), start(from), start(to), Question.Order.NEWEST, 20, null);
        var frame = new Frame(
                Language.CHINESE, false, "/search?from=a&to=b&q=c", Optional.empty(), "", "https://c.example");

        assertThat(new SearchFacets().chosen(question, frame)).containsExactly(new Link(text, "/search?q=c"));
    }

    private static Instant start(String day) {
        return day == null ? null : Instant.parse(day + "T00:00:00Z");
    }
}
