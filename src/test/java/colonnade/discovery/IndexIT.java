package colonnade.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IndexIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final ImportedArticles articles = new ImportedArticles(api, people);

    @Test
    void afterARebuildIndexAndDatabaseAgree() {
        String mark = People.unique("i").replace("-", "");
        articles.put(mark, "重建 " + mark, "正文", List.of(), List.of());
        Until.holds("found", () -> total(mark) == 1);
        operator().post("/index/rebuild", null).expect(202);
        articles.put(mark + "-2", "期间 " + mark, "正文", List.of(), List.of());
        Until.holds("both found, and nothing differs", () -> {
            assertThat(total(mark)).as("never empty").isPositive();
            return total(mark) == 2 && agree();
        });
    }

    @Test
    void onlyOperatorsMayLookAndRebuild() {
        Api anybody = api.as(people.person("zhao").token());
        assertThat(anybody.get("/index/check").expect(403).problem()).isEqualTo("forbidden");
        anybody.post("/index/rebuild", null).expect(403);
        api.get("/index/check").expect(401);
    }

    private Api operator() {
        return api.as(people.adminToken());
    }

    private boolean agree() {
        JsonObject check = operator().get("/index/check").expect(200).json();
        return check.getInt("database") == check.getInt("index")
                && check.getInt("missing") + check.getInt("stale") + check.getInt("surplus") == 0;
    }

    private int total(String mark) {
        return api.get("/search?q=" + mark).expect(200).json().getInt("total");
    }
}
