package colonnade.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.markdown.Attacks;
import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import colonnade.testing.Witness;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every published attack on the pages where it would count, released articles and the preview, with the content policy
 * switched off in the browser: it is the second wall, and this is about the first.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostileArticleJourney {

    private static final int IN_ONE_TEXT = 60;
    private static final String END = "到此为止";

    /** What an attack may have left open, so that the next one is not merely a part of it. */
    private static final String CLOSED =
            "\n\n?>-->]]></script></style></pre></textarea></iframe></template></select>\n\n";

    /** This one can be closed by nothing: it stands alone, behind the end. */
    private static final String OPEN_FOR_EVER = "<plaintext";

    private static final String HOSTILE = "'\"></title></script><img src=x onerror=alert(1)>";

    private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/[^\"?#]+)\"");

    private static final String FOREIGN = """
            () => [...document.querySelectorAll('*')]
              .filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on'))
                || /^\\s*(javascript|data|vbscript):/i.test(each.getAttribute('href') ?? '')
                || each.localName === 'base' || each.localName === 'object' || each.localName === 'embed'
                || (each.localName === 'script' && each.type !== 'application/ld+json'
                  && !new URL(each.src || 'about:blank').pathname.startsWith('/assets/')))
              .map((each) => each.outerHTML.slice(0, 200))""";

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void noAttackRunsOnAReleasedArticle() {
        String group = people.group("vertical");
        release(
                group,
                texts().stream().map(text -> article(text).build().toString()).toList());
        var context = unprotected();

        List<String> articles = articlesOf(group);
        assertThat(articles).hasSize(texts().size());
        for (String article : articles) {
            sawNothing(context, article, ".prose :text('" + END + "')");
        }
    }

    @Test
    void noAttackRunsInThePreview() {
        var author = people.person("author");
        var context = unprotected();
        signIn(context, author.handle());

        for (String text : texts()) {
            String draft = api.as(author.token())
                    .post(
                            "/drafts",
                            Json.createObjectBuilder()
                                    .add("title", "预览")
                                    .add("body", text)
                                    .build()
                                    .toString())
                    .expect(201)
                    .json()
                    .getString("id");
            sawNothing(context, "/desk/drafts/" + draft, ".preview .prose :text('" + END + "')");
        }
    }

    @Test
    void whatStandsAroundATextIsTextToo() {
        String group = people.group("vertical");
        String tag = People.unique("<b onclick=alert(3)>'\"");
        JsonArrayBuilder tags = Json.createArrayBuilder().add(tag).add(HOSTILE);
        release(
                group,
                List.of(article("## " + HOSTILE + "\n\n![" + HOSTILE + "](/x.png '" + HOSTILE.replace("'", "")
                                + "')\n\n"
                                + "[甲](javascript:alert(4)) [乙](<data:text/html,<script>alert(5)</script>>)\n\n" + END)
                        .add("title", HOSTILE)
                        .add("summary", HOSTILE)
                        .add("author", HOSTILE)
                        .add("tags", tags)
                        .build()
                        .toString()));
        var context = unprotected();
        String article = articlesOf(group).get(0);
        String author =
                links(article, Pattern.compile("href=\"(/authors/[^\"?#]+)\"")).get(0);

        sawNothing(context, article, ".prose :text('" + END + "')");
        for (String page : List.of(
                "/groups/" + group, author, "/search?q=" + encoded(HOSTILE), "/search?tag=" + encoded(tag), "/")) {
            sawNothing(context, page, "main");
        }
    }

    @Test
    void whatMembersSayOfThemselvesAndTheirGroupsIsTextToo() {
        String handle = "hostile-" + People.unique("x").replaceAll("[^a-z0-9]", "");
        api.post(
                        "/members",
                        Json.createObjectBuilder()
                                .add("handle", handle)
                                .add("displayName", HOSTILE)
                                .add("email", handle + "@example.org")
                                .add("password", People.PASSWORD)
                                .build()
                                .toString())
                .expect(201);
        String slug = "hostile-" + People.unique("g").replaceAll("[^a-z0-9]", "");
        api.as(people.adminToken())
                .post(
                        "/groups",
                        Json.createObjectBuilder()
                                .add("slug", slug)
                                .add("name", HOSTILE)
                                .add("kind", "vertical")
                                .add("charter", String.join(CLOSED, storable().subList(0, IN_ONE_TEXT)))
                                .build()
                                .toString())
                .expect(201);
        var context = unprotected();

        for (String page : List.of("/authors/" + handle, "/groups/" + slug, "/groups")) {
            sawNothing(context, page, "main");
        }
        signIn(context, handle);
        sawNothing(context, "/desk", "main");
    }

    /** Nothing ran or was fetched, and nothing is in the page that is not ours. */
    private void sawNothing(BrowserContext context, String path, String shown) {
        try (Page page = context.newPage()) {
            var witness = new Witness(page, Suite.url().toString());
            page.navigate(Suite.url() + path);
            String address = page.url();
            page.locator(shown).last().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(page.evaluate(FOREIGN)).as(path).isEqualTo(List.of());
            witness.sawNothing(address);
        }
    }

    private BrowserContext unprotected() {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("zh-CN")
                        .setBypassCSP(true));
    }

    private static void signIn(BrowserContext context, String handle) {
        try (Page page = context.newPage()) {
            page.navigate(Suite.url() + "/sign-in");
            page.locator("input[name=handle]").fill(handle);
            page.locator("input[name=password]").fill(People.PASSWORD);
            page.locator("main").getByRole(AriaRole.BUTTON).first().click();
            page.waitForURL(address -> !address.contains("/sign-in"));
        }
    }

    private static List<String> texts() {
        List<String> attacks = new ArrayList<>(storable());
        List<String> texts = attacks.stream()
                .filter(attack -> attack.contains(OPEN_FOR_EVER))
                .map(attack -> END + "\n\n" + attack)
                .collect(Collectors.toCollection(ArrayList::new));
        attacks.removeIf(attack -> attack.contains(OPEN_FOR_EVER));
        for (int i = 0; i < attacks.size(); i += IN_ONE_TEXT) {
            texts.add(attacks.subList(i, Math.min(attacks.size(), i + IN_ONE_TEXT)).stream()
                    .collect(Collectors.joining(CLOSED, "", CLOSED + END + "\n")));
        }
        return texts;
    }

    /** PostgreSQL keeps no NUL, and drafts with one are refused. */
    private static List<String> storable() {
        return Attacks.all().stream().map(attack -> attack.replace("\0", "")).toList();
    }

    private static JsonObjectBuilder article(String body) {
        return Json.createObjectBuilder()
                .add("externalId", People.unique("hostile"))
                .add("title", People.unique("敌意"))
                .add("body", body)
                .add("author", "Ada Moore")
                .add("lang", "zh-CN");
    }

    private void release(String group, List<String> lines) {
        var operator = api.as(people.adminToken());
        String sent = lines.stream()
                .map(line -> line.substring(0, line.length() - 1) + ",\"groups\":[\"" + group + "\"]}\n")
                .collect(Collectors.joining());
        var location = operator.with("Content-Type", "application/x-ndjson")
                .post("/imports", sent)
                .expect(202)
                .header("Location");
        Until.holds("released in " + group, Duration.ofSeconds(60), () -> {
            var progress = operator.get(location).expect(200).json();
            assertThat(progress.getJsonArray("failed")).isEmpty();
            return progress.getBoolean("done");
        });
    }

    private static List<String> articlesOf(String group) {
        return links("/groups/" + group, ARTICLE);
    }

    private static List<String> links(String page, Pattern pattern) {
        return pattern.matcher(new Browser(Suite.url()).get(page).body())
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
