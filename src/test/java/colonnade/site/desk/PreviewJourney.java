package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview beside the text: in step with it, quiet where nothing changed, and honest when it cannot be. */
class PreviewJourney {

    private static final String PREVIEWS = "**/api/v1/previews?lang=zh-CN";
    private static final String DISTANCE = """
            () => {
              const area = document.getElementById('field-body');
              const pane = document.querySelector('.preview');
              const block = [...pane.querySelectorAll('[data-line]')].find(
                (each) => each.getBoundingClientRect().top > pane.getBoundingClientRect().top + 200);
              const line = document.querySelector('.mirror').children[block.dataset.line - 1];
              const top = line.getBoundingClientRect().top - area.scrollTop;
              return Math.abs(top - block.getBoundingClientRect().top);
            }""";

    private OpenEditor editor;

    @BeforeEach
    void open() {
        editor = new OpenEditor();
    }

    @AfterEach
    void close() {
        if (editor != null) {
            editor.close();
        }
    }

    @Test
    void bothScrollInStepAndComeToRest() {
        editor.page().route(PREVIEWS, PreviewJourney::render);
        editor.put("|" + sections());
        shown("第 80 节");

        scroll("#field-body", 2500);
        editor.until("() => document.querySelector('.preview').scrollTop > 500 && (" + DISTANCE + ")() < 150");
        var top = at("#field-body");
        twoFrames();
        assertThat(at("#field-body")).isEqualTo(top);

        scroll(".preview", 1500);
        editor.until("() => document.getElementById('field-body').scrollTop > " + (top + 300));
        scroll(".preview", 100_000);
        editor.until("() => { const a = document.getElementById('field-body');"
                + " return Math.abs(a.scrollHeight - a.clientHeight - a.scrollTop) < 3; }");
        scroll(".preview", -100_000);
        editor.until("() => document.getElementById('field-body').scrollTop === 0");
    }

    @Test
    void aPictureThatComesLateDoesNotLoseThePlace() {
        editor.page().route(PREVIEWS, PreviewJourney::render);
        editor.put("|" + sections());
        shown("第 80 节");
        scroll("#field-body", 2500);
        editor.until("() => document.querySelector('.preview').scrollTop > 500");

        var before = at(".preview");
        editor.page()
                .evaluate("() => document.querySelector('.preview .prose').firstElementChild.style.height = '900px'");
        editor.until("() => document.querySelector('.preview').scrollTop > " + (before + 600) + " && (" + DISTANCE
                + ")() < 150");
        assertThat(at("#field-body")).isEqualTo(2500);
    }

    @Test
    void blocksThatStayTheSameStayInPlace() {
        editor.page().route(PREVIEWS, PreviewJourney::render);
        editor.put("甲|\n乙\n丙");
        shown("丙");
        editor.page().evaluate("() => document.querySelectorAll('.prose p').forEach((block) => (block.mine = true))");
        editor.page().keyboard().type("\n新");
        shown("新");
        assertThat(editor.page()
                        .evaluate("() => [...document.querySelectorAll('.prose p')].map("
                                + "(block) => block.textContent + block.dataset.line + (block.mine ? '旧' : ''))"))
                .isEqualTo(List.of("甲1旧", "新2", "乙3旧", "丙4旧"));
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        List<Route> late = new ArrayList<>();
        editor.page().route(PREVIEWS, route -> {
            if (route.request().postData().contains("二")) {
                render(route);
            } else {
                late.add(route);
            }
        });
        editor.put("一|");
        editor.page().waitForCondition(() -> !late.isEmpty());
        editor.page().keyboard().type("二");
        shown("一二");
        render(late.get(0));
        twoFrames();
        assertThat(editor.page().textContent(".preview .prose")).isEqualTo("一二");
    }

    @Test
    void offlineItSaysThatItStoppedAndGoesOnLater() {
        editor.put("一|");
        shown("一");
        editor.page().context().setOffline(true);
        editor.page().keyboard().type("二");
        editor.page().locator(".preview-state:has-text('没有网络')").waitFor();
        assertThat(editor.page().textContent(".preview .prose")).contains("一");
        editor.page().context().setOffline(false);
        shown("一二");
        assertThat(editor.page().locator(".preview-state").isHidden()).isTrue();
    }

    @Test
    void codeIsColouredAsOnThePage() {
        editor.put("```java\nvoid one() {}\n```\n|");
        editor.page().locator(".preview .hljs-keyword").waitFor();
        editor.put("```java\nvoid one() {}\n```\n\n```java\nclass Two {}\n```\n|");
        editor.page().locator(".preview .hljs-keyword:has-text('class')").waitFor();
        assertThat(editor.page().textContent(".preview pre")).startsWith("void one() {}");
    }

    private static String sections() {
        return IntStream.rangeClosed(1, 80)
                .mapToObj(number -> "第 " + number + " 节" + (number % 3 == 0 ? "很长的一段话，".repeat(40) : ""))
                .collect(Collectors.joining("\n"));
    }

    /** Each line a paragraph. */
    private static void render(Route route) {
        var body = Json.createReader(new StringReader(route.request().postData()))
                .readObject()
                .getString("body")
                .split("\n");
        var html = IntStream.range(0, body.length)
                .mapToObj(line -> "<p data-line=\"" + (line + 1) + "\">" + body[line] + "</p>")
                .collect(Collectors.joining("\n"));
        route.fulfill(new FulfillOptions()
                .setContentType("application/json")
                .setBody(Json.createObjectBuilder().add("html", html).build().toString()));
    }

    private void shown(String text) {
        editor.page().locator(".preview .prose:has-text('" + text + "')").waitFor();
    }

    private void scroll(String pane, int by) {
        editor.page().hover(pane);
        editor.page().evaluate("([pane, by]) => (document.querySelector(pane).scrollTop += by)", List.of(pane, by));
    }

    private int at(String pane) {
        return ((Number) editor.page().evaluate("pane => Math.round(document.querySelector(pane).scrollTop)", pane))
                .intValue();
    }

    private void twoFrames() {
        editor.page().evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
