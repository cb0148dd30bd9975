package colonnade.publication;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReleaseIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.person("author");
    private final Person reviewer = people.known("reviewer");
    private final String group = press.group(reviewer);

    @Test
    void anAcceptedTextIsEverywhereAtOnce() {
        String title = People.unique("从零开始");

        String slug = press.release(author, reviewer, group, title, "## 开头\n\n正文里有 `wal2json`。");

        assertThat(slug).isEqualTo(title);
        JsonObject article = press.article(slug).expect(200).json();
        assertThat(article.getString("title")).isEqualTo(title);
        assertThat(article.getString("html")).contains("<code>wal2json</code>");
        assertThat(article.getInt("edition")).isEqualTo(1);
        assertThat(article.getJsonObject("author").getString("slug")).isEqualTo(author.handle());
        assertThat(press.list("group=" + group)).containsExactly(slug);
        assertThat(press.list("author=" + author.handle())).containsExactly(slug);
        assertThat(press.list("tag=postgresql&author=" + author.handle())).containsExactly(slug);
        assertThat(press.list("limit=100")).contains(slug);
        assertThat(api.get(Suite.url() + "/feed.json").expect(200).body()).contains(title);
    }

    @Test
    void theSecondGroupAddsItsPage() {
        Person other = people.known("other-reviewer");
        String second = press.group(other);
        String submission = press.submit(author, People.unique("两处"), "正文", group, second);
        press.judge(reviewer, submission, group, "accept");
        String slug = press.addressOf(author, submission);
        assertThat(press.list("group=" + second)).isEmpty();

        press.judge(other, submission, second, "accept");

        assertThat(press.list("group=" + second)).containsExactly(slug);
        JsonObject article = press.article(slug).expect(200).json();
        assertThat(article.getInt("edition")).isEqualTo(1);
        assertThat(article.getJsonArray("groups")).hasSize(2);
    }

    @Test
    void aRevisionThatChangedInBetweenIsTheNextEditionEverywhere() {
        Person other = people.known("other-reviewer");
        String second = press.group(other);
        String submission = press.submit(author, People.unique("改过"), "第一稿", group, second);
        press.judge(reviewer, submission, group, "accept");
        String slug = press.addressOf(author, submission);
        press.judge(other, submission, second, "request-changes");
        String draft =
                api.as(author.token()).get("/submissions/" + submission).json().getString("draft");
        rewrite(draft, "第二稿");
        press.offer(author, draft);

        press.judge(other, submission, second, "accept");

        JsonObject article = press.article(slug).expect(200).json();
        assertThat(article.getInt("edition")).isEqualTo(2);
        assertThat(article.getString("html")).contains("第二稿");
        assertThat(press.list("group=" + group)).containsExactly(slug);
        assertThat(press.list("group=" + second)).containsExactly(slug);
    }

    @Test
    void twoGroupsThatAcceptAtOnceMakeOneArticle() {
        Person other = people.known("other-reviewer");
        String second = press.group(other);
        String submission = press.submit(author, People.unique("同时"), "正文", group, second);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> press.judge(reviewer, submission, group, "accept")),
                        CompletableFuture.runAsync(() -> press.judge(other, submission, second, "accept")))
                .join();

        String slug = press.addressOf(author, submission);
        assertThat(press.list("author=" + author.handle())).containsExactly(slug);
        assertThat(press.list("group=" + group)).containsExactly(slug);
        assertThat(press.list("group=" + second)).containsExactly(slug);
        assertThat(press.article(slug).json().getInt("edition")).isEqualTo(1);
    }

    @Test
    void twoTextsOfOneTitleHaveTwoAddresses() {
        String title = People.unique("周报");

        String first = press.release(author, reviewer, group, title, "一");
        String second = press.release(author, reviewer, group, title, "二");

        assertThat(second).isNotEqualTo(first).startsWith(first);
    }

    @Test
    void theAuthorIsToldAndTheHistorySaysSo() {
        String submission = press.submit(author, People.unique("消息"), "正文", group);

        press.judge(reviewer, submission, group, "accept");

        Api as = api.as(author.token());
        assertThat(as.get("/me/notices").body()).contains("article-released");
        assertThat(as.get("/submissions/" + submission + "/history").body()).contains("article-released");
    }

    @Test
    void aListGoesOnWhereItsCursorSays() {
        for (int i = 0; i < 3; i++) {
            press.release(author, reviewer, group, People.unique("第" + i), "正文");
        }
        JsonObject first =
                api.get("/articles?limit=2&group=" + group).expect(200).json();

        JsonObject rest = api.get("/articles?limit=2&group=" + group + "&cursor=" + first.getString("next"))
                .expect(200)
                .json();

        assertThat(first.getJsonArray("items")).hasSize(2);
        assertThat(rest.getJsonArray("items")).hasSize(1);
        assertThat(rest.containsKey("next")).isFalse();
        api.get("/articles?cursor=nonsense").expect(400);
    }

    @Test
    void authorAndReviewerHaveALineInTheLedger() {
        String slug = press.release(author, reviewer, group, People.unique("账本"), "正文");

        assertThat(api.get("/members/" + author.handle() + "/contributions").body())
                .contains("\"article\":\"" + slug + "\"");
        assertThat(api.as(reviewer.token())
                        .get("/members/" + reviewer.handle() + "/contributions")
                        .body())
                .contains("\"kind\":\"review\"", "\"group\":\"" + group + "\"");
    }

    private void rewrite(String draft, String body) {
        Api as = api.as(author.token());
        var now = as.get("/drafts/" + draft).expect(200);
        as.with("If-Match", now.header("ETag"))
                .put(
                        "/drafts/" + draft,
                        "{\"title\":\"" + now.json().getString("title") + "\",\"body\":\"" + body + "\"}")
                .expect(200);
    }
}
