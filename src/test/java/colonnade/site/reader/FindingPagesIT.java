package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Imported;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FindingPagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Imported imported = new Imported(api, people);
    private final Browser browser = new Browser(Suite.url());

    @Test
    void anArticleIsFoundAndTheAnswerNarrowedByLinks() {
        var group = people.group("vertical");
        var title = imported.article("复制槽", "正文里有 pg_stat_statements。", group);
        var name = title.substring(title.lastIndexOf(' ') + 1);

        Until.holds("found", () -> browser.get("/search?q=" + name).body().contains("class=\"teaser hit\""));
        var narrowed = browser.get("/search?lang=en&written=zh-CN&group=" + group + "&q=" + name)
                .body();

        assertThat(narrowed)
                .contains("<html lang=\"en\">", "<mark>", "Group " + group, "Chinese")
                .contains("href=\"/search?written=zh-CN&amp;q=" + name + "&amp;lang=en\"");
    }

    @Test
    void nothingFoundSaysWhatToDoNext() {
        assertThat(browser.get("/search?q=" + People.unique("zz")).body()).contains("没有找到", "换个说法");
        assertThat(browser.get("/search").body()).contains("想找什么");
    }

    @Test
    void aWrongQuestionIsRefusedOnAPage() {
        var answer = browser.get("/search?q=a&sort=cheapest");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void aTopicShowsItsCollectionAndHasAFeed() {
        var title = imported.article("合集里的文章", "正文", people.group("general"));
        var slug = People.unique("topic");
        api.as(people.adminToken())
                .put("/topics/" + slug, "{\"name\":\"话题 " + slug + "\",\"rule\":{\"tags\":[\"sample\"]}}")
                .expect(201);

        assertThat(browser.get("/topics/" + slug).body()).contains(title, "话题 " + slug);
        assertThat(browser.get("/topics").body()).contains("href=\"/topics/" + slug + "\"");
        assertThat(browser.get("/topics/" + slug + "/feed.atom").body()).contains(title);
    }
}
