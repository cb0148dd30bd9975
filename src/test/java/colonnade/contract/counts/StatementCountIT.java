package colonnade.contract.counts;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Statements;
import colonnade.testing.Suite;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of twelve is asked for with as many statements as one of two. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementCountIT {

    private static final int FEW = 2;
    private static final int MANY = 12;

    /** A draft is offered to no more groups at once. */
    private static final int MANY_GROUPS = 10;

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Browser browser = new Browser(Suite.url());

    @Test
    void whatReadersSeeCostsTheSameWhateverItsLength() {
        List<String> own = List.of(
                "/api/v1/articles?group={group}",
                "/api/v1/articles?column={column}",
                "/api/v1/articles?author={author}",
                "/api/v1/articles?tag={tag}",
                "/api/v1/articles?topic={topic}",
                "/api/v1/articles/{article}",
                "/api/v1/articles/{article}/related",
                "/api/v1/articles/{article}/editions",
                "/api/v1/columns/{column}/series",
                "/api/v1/topics/{topic}",
                "/api/v1/search?tag={tag}",
                "/groups/{group}/feed.atom",
                "/columns/{column}/feed.rss",
                "/authors/{author}/feed.json",
                "/topics/{topic}/feed.atom",
                "/groups/{group}",
                "/columns/{column}",
                "/columns/{newest}",
                "/authors/{author}",
                "/topics/{topic}",
                "/articles/{article}",
                "/articles/{article}/editions",
                "/search?tag={tag}");
        List<String> everybodys = List.of("/", "/groups", "/topics", "/feed.atom", "/sitemap.xml", "/search");
        Shelf few = new Shelf(api, people, FEW);
        var before = counts(everybodys, this::read);
        Shelf many = new Shelf(api, people, MANY);
        assertThat(differences(counts(own, path -> read(few.fill(path))), counts(own, path -> read(many.fill(path)))))
                .isEmpty();
        assertThat(differences(before, counts(everybodys, this::read))).isEmpty();
        assertThat(differences(limited(FEW), limited(MANY))).isEmpty();
    }

    @Test
    void aDeskCostsTheSameHoweverMuchLiesOnIt() {
        List<String> calls = List.of(
                "/api/v1/me",
                "/api/v1/me/notices",
                "/api/v1/me/invitations",
                "/api/v1/tasks",
                "/api/v1/tasks?mine=true",
                "/api/v1/drafts",
                "/api/v1/drafts/{draft}/revisions",
                "/api/v1/submissions/{submission}",
                "/api/v1/submissions/{submission}/history",
                "/api/v1/follows",
                "/api/v1/columns?writer={handle}");
        List<String> pages = List.of(
                "/desk",
                "/desk/notices",
                "/desk/invitations",
                "/desk/tasks",
                "/desk/drafts",
                "/desk/drafts/new",
                "/desk/drafts/{draft}/revisions",
                "/desk/submissions/{submission}",
                "/desk/columns",
                "/desk/groups",
                "/desk/groups/{group}",
                "/desk/topics");
        Bench few = new Bench(api, people, FEW);
        Bench many = new Bench(api, people, MANY_GROUPS);
        assertThat(differences(
                        counts(calls, path -> few.get(path).expect(200)),
                        counts(calls, path -> many.get(path).expect(200))))
                .isEmpty();
        assertThat(differences(counts(pages, few::see), counts(pages, many::see)))
                .isEmpty();
    }

    @Test
    void contributionsCostTheSameHoweverMany() {
        Press press = new Press(api, people);
        Person reviewer = people.person("reviewer");
        for (int i = 0; i < FEW + FEW; i++) {
            press.release(people.known("other-" + i), reviewer, press.group(reviewer), People.unique("t"), "正文");
        }
        // their reviews are told to themselves
        Api own = api.as(reviewer.token());
        String path = "/members/" + reviewer.handle() + "/contributions?limit=";
        assertThat(differences(
                        counts(List.of(path), limited -> own.get(limited + FEW).expect(200)),
                        counts(
                                List.of(path),
                                limited -> own.get(limited + (FEW + FEW)).expect(200))))
                .isEmpty();
        assertThat(own.get(path + MANY).json().getJsonArray("items")).hasSize(FEW + FEW);
    }

    @Test
    void aTextIsCheckedAtTheSameCostWhateverItPointsAt() {
        assertThat(differences(checked(FEW), checked(MANY))).isEmpty();
    }

    /** A text with that many pictures, and links to each kind of page. */
    private Map<String, Map<String, Long>> checked(int links) {
        Api as = api.as(people.known("lin").token());
        String body = IntStream.range(0, links)
                .mapToObj(number -> "![图](/images/" + number
                        + ".png) [一](/articles/a-%1$s) [二](/groups/a-%1$s) [三](/columns/a-%1$s) [四](/authors/a-%1$s) [五](/topics/a-%1$s)"
                                .formatted(number))
                .collect(Collectors.joining(" "));
        return counts(
                List.of("/drafts/checks"),
                path -> as.post(path, "{\"title\": \"题目\", \"body\": \"" + body + "\"}")
                        .expect(200));
    }

    @Test
    void revisionsAreListedWithoutTheirTextsAndTwoAreComparedAtTheSameCostHoweverManyThereAre() throws SQLException {
        Bench bench = new Bench(api, people, FEW);
        List<String> calls = List.of("/api/v1/drafts/{draft}/revisions", "/api/v1/drafts/{draft}/revisions/1...2");
        List<String> pages = List.of("/desk/drafts/{draft}/revisions", "/desk/drafts/{draft}/revisions?from=1&to=2");
        var fewCalls = counts(calls, path -> bench.get(path).expect(200));
        var fewPages = counts(pages, bench::see);

        bench.revise(500, 200_000);

        assertThat(differences(fewCalls, counts(calls, path -> bench.get(path).expect(200))))
                .isEmpty();
        assertThat(differences(fewPages, counts(pages, bench::see))).isEmpty();
        assertThat(counts(List.of(calls.get(0)), path -> bench.get(path).expect(200))
                        .get(calls.get(0))
                        .keySet())
                .filteredOn(statement -> statement.matches("(?is).*\\bfrom revision\\b.*"))
                .isNotEmpty()
                .noneMatch(statement -> statement.matches("(?is)^select.*\\bbody\\b.*\\bfrom revision\\b.*"));
    }

    private Map<String, Map<String, Long>> limited(int limit) {
        List<String> lists = List.of("/api/v1/articles", "/api/v1/groups", "/api/v1/columns", "/api/v1/topics");
        return counts(lists, path -> read(path + "?limit=" + limit));
    }

    /** An address with something else in it is made anew each time: see KeepPages. */
    private void read(String path) {
        String fresh = path + (path.contains("?") ? "&" : "?") + "fresh";
        assertThat(browser.get(fresh).statusCode()).as(path).isEqualTo(200);
    }

    private static Map<String, Map<String, Long>> counts(List<String> paths, Consumer<String> request) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        paths.forEach(path -> counts.put(path, Statements.of(() -> request.accept(path))));
        return counts;
    }

    /** The statements that are sent more often, or at all, for the longer list. */
    private static List<String> differences(Map<String, Map<String, Long>> few, Map<String, Map<String, Long>> many) {
        List<String> differences = new ArrayList<>();
        few.forEach((path, before) -> many.get(path).forEach((statement, times) -> {
            if (times > before.getOrDefault(statement, 0L)) {
                differences.add(
                        path + ": " + times + " and not " + before.getOrDefault(statement, 0L) + " times " + statement);
            }
        }));
        return differences;
    }
}
