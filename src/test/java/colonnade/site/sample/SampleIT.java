package colonnade.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.TestDatabase;
import colonnade.testing.Until;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SampleIT {

    private static final String TITLE = "明明建了索引，为什么还是全表扫描";

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Api admin = api.as(people.adminToken());

    /** Makes each name a group, column, topic or person of this test alone. */
    private final String mark = People.unique("s");

    @Test
    void everyPartOfTheSampleCanBeVisitedAndFound() throws IOException {
        make();
        try {
            assertThat(api.get("/articles?group=postgresql-" + mark).json().getJsonArray("items"))
                    .hasSize(3);
            assertThat(api.get("/topics/performance-" + mark).json().getJsonArray("articles"))
                    .isNotEmpty();
            Until.holds("the sample is found", this::found);
        } finally {
            remove();
        }
    }

    @Test
    void noLetterIsDueToAnybodyOfTheSample() throws IOException, SQLException {
        make();
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var unseen = connection
                        .createStatement()
                        .executeQuery("select count(*) from notice n join member m on m.id = n.member_id"
                                + " where m.email like '%@sample.invalid' and not n.seen")) {
            unseen.next();
            assertThat(unseen.getInt(1)).isZero();
        } finally {
            remove();
        }
    }

    @Test
    void removingTheSampleLeavesNoTraceOfIt() throws IOException, SQLException {
        Map<String, Long> before = rows();
        make();
        Until.holds("the sample is found", this::found);
        assertThat(rows()).isNotEqualTo(before);
        remove();
        assertThat(rows()).isEqualTo(before);
        Until.holds("the index forgets it", () -> !found());
    }

    @Test
    void whatOthersPutIntoTheSampleStaysAndIsTheAdmins() throws IOException {
        make();
        Person author = people.person("author");
        String group = "hangzhou-" + mark;
        String draft = api.as(author.token())
                .post("/drafts", "{\"title\":\"我自己的稿子\",\"body\":\"这一篇不是示例。\",\"lang\":\"zh-CN\"}")
                .expect(201)
                .header("Location");
        api.as(author.token())
                .post(draft + "/submission", "{\"groups\":[\"" + group + "\"]}")
                .expect(201);
        remove();
        api.as(author.token()).get(draft).expect(200);
        assertThat(admin.get("/me").json().getJsonArray("groups"))
                .contains(Json.createObjectBuilder()
                        .add("slug", group)
                        .add("role", "organiser")
                        .build());
        api.get("/groups/writing-" + mark).expect(404);
    }

    @Test
    void removingItAgainChangesNothing() {
        remove();
        remove();
    }

    @Test
    void onlyAnAdminRemovesTheSample() {
        Person member = people.known("member");
        assertThat(api.as(member.token()).delete("/sample").expect(403).problem())
                .isEqualTo("forbidden");
        api.delete("/sample").expect(401);
    }

    private void make() throws IOException {
        api.post(Suite.url().resolve(SampleMaker.PATH).toString(), community()).expect(204);
    }

    private void remove() {
        admin.delete("/sample").expect(204);
    }

    /** The shipped sample under addresses of its own: the product may have things at the shipped ones. */
    private String community() throws IOException {
        try (var in = SampleCommunity.class.getResourceAsStream("/colonnade/site/sample/community.json")) {
            String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return shipped.replaceAll("(\"(?:slug|group|column)\": ?\"[^\"]+)\"", "$1-" + mark + "\"")
                    .replaceAll("\"(lin-xia|zhou-he|gu-qing|tang-yu|he-miao|mara-k)\"", "\"$1-" + mark + "\"")
                    .replaceAll("\"([a-z-]+)\": ?\\[(\"[a-z-]+-s-)", "\"$1-" + mark + "\": [$2")
                    .replaceAll("\"(reviewers|contributors)-" + mark + "\"", "\"$1\"")
                    .transform(this::withOwnTags);
        }
    }

    /** The sample's topics must not collect what other tests wrote. */
    private String withOwnTags(String community) {
        return Pattern.compile("(\"tags\": ?\\[)([^\\]]*)")
                .matcher(community)
                .replaceAll(
                        tags -> tags.group(1) + tags.group(2).replaceAll("\"([^\"]+)\"(,|$)", "\"$1 " + mark + "\"$2"));
    }

    private boolean found() {
        String query = URLEncoder.encode(TITLE, StandardCharsets.UTF_8);
        return api
                .get("/search?q=" + query + "&group=postgresql-" + mark)
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .anyMatch(item -> item.asJsonObject().getString("title").equals(TITLE));
    }

    /**
     * How many rows each table has, without those that only tell of the acts themselves. Notices neither: the editors
     * that other tests made are told of what waits, and on a first start there are none.
     */
    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        String tables = """
                select c.relname, (xpath('/row/n/text()', query_to_xml(
                  format('select count(*) as n from %I', c.relname), false, true, '')))[1]::text::bigint
                from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                and c.relname not in ('outbox', 'mail', 'notice', 'session', 'sign_in_failure', 'idempotent_answer',
                  'act_hi_op_log', 'act_ru_meter_log', 'act_ru_task_meter_log', 'act_ge_property')""";
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var rows = connection.createStatement().executeQuery(tables)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }
}
