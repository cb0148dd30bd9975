package colonnade.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PermalinksTest {

    @Test
    void hexoAndJekyllMakeAddressesOfDatesAndNames() {
        assertThat(post(":year/:month/:day/:title/", "2020-1-2 08:00")).contains("2020/01/02/hello/");
        assertThat(post("/:i_month-:i_day-:short_year/:name:output_ext", "2020-01-02"))
                .contains("/1-2-20/hello.html");
        assertThat(post("date", "2020-01-02")).contains("/2020/01/02/hello.html");
        assertThat(post("pretty", "2020-01-02", "PG", "内核")).isEmpty();
        assertThat(post("pretty", "2020-01-02", "PG", "kernel")).contains("/pg/kernel/2020/01/02/hello/");
    }

    @Test
    void hugoHasAPatternForEachSection() {
        Permalinks hugo = Permalinks.of(
                Map.of("permalinks", Map.of("posts", "/:year/:slug/", "page", Map.of("notes", "/n/:filename/"))));

        assertThat(hugo.path("content/posts/a.md", "a", "b", "2020-01-02", List.of()))
                .contains("/2020/b/");
        assertThat(hugo.path("content/posts/a.md", "a", "", "2020-01-02", List.of()))
                .isEmpty();
        assertThat(hugo.path("content/notes/a.md", "a", "", "", List.of())).contains("/n/a/");
        assertThat(hugo.path("content/other/a.md", "a", "b", "2020-01-02", List.of()))
                .isEmpty();
    }

    @Test
    void whatOnlyTheSiteKnowsMakesNoAddress() {
        assertThat(post(":year/:hash/:title/", "2020-01-02")).isEmpty();
        assertThat(post(":year/:title/", "")).isEmpty();
        assertThat(Permalinks.UNKNOWN.path("_posts/a.md", "a", "", "2020-01-02", List.of()))
                .isEmpty();
    }

    private static Optional<String> post(String pattern, String date, String... categories) {
        return Permalinks.of(Map.of("permalink", pattern))
                .path("source/_posts/hello.md", "hello", "", date, List.of(categories));
    }
}
