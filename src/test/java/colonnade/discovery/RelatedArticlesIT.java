package colonnade.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RelatedArticlesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final String mark = People.unique("related").replace("-", "");

    @Test
    void whatSharesMoreAndRarerTagsComesFirst() {
        released("self", "en", mark + "a", mark + "b", mark + "common");
        released("both", "en", mark + "a", mark + "b");
        released("one", "en", mark + "a");
        released("common", "en", mark + "common");
        released("more", "en", mark + "common");
        released("even more", "en", mark + "common");
        released("nothing", "en", mark + "z");

        assertThat(related("self"))
                .startsWith(mark + "both", mark + "one")
                .hasSize(5)
                .doesNotContain(mark + "nothing");
        assertThat(api.get("/articles/" + mark + "self/related?limit=1").json().getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void ofTwoAlikeTheOneInTheSameLanguageComesFirst() {
        released("self", "en", mark + "a");
        released("english", "en", mark + "a");
        released("chinese", "zh-CN", mark + "a");

        assertThat(related("self")).containsExactly(mark + "english", mark + "chinese");
    }

    private List<String> related(String slug) {
        return api
                .get("/articles/" + mark + slug.replace(" ", "-") + "/related")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("slug"))
                .toList();
    }

    private void released(String name, String lang, String... tags) {
        var admin = api.as(people.adminToken());
        var line = Json.createObjectBuilder()
                .add("externalId", mark + name)
                .add("title", mark + name)
                .add("body", "text")
                .add("lang", lang)
                .add("tags", Json.createArrayBuilder(List.of(tags)))
                .build();
        var progress = admin.with("Content-Type", "application/x-ndjson")
                .post("/imports", line + "\n")
                .expect(202)
                .header("Location");
        Until.holds("imported", () -> admin.get(progress).json().getBoolean("done"));
    }
}
