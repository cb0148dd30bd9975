package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import jakarta.json.Json;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is copied elsewhere and pasted into the text. */
@TestInstance(Lifecycle.PER_CLASS)
class PastingJourney {

    private static final String CONVERSION = "**/api/v1/markdown";
    private static final String COPY = """
            kinds => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
              Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })])))])""";
    private static final String WORD = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body>"
            + "<p class=MsoNormal><b>第一章</b><o:p></o:p></p><p class=MsoNormal>正文</p></body></html>";

    private OpenEditor editor;

    @BeforeAll
    void open() {
        editor = new OpenEditor();
    }

    @AfterAll
    void close() {
        if (editor != null) {
            editor.close();
        }
    }

    @AfterEach
    void unroute() {
        editor.page().unroute(CONVERSION);
    }

    @Test
    void wordBecomesMarkdownAndUndoGoesBackToThePlainText() {
        converts("**第一章**\n\n正文\n");
        editor.put("前 |后");
        paste("第一章\n正文", WORD);
        editor.until("() => document.getElementById('field-body').value.includes('**')");
        assertThat(editor.marked()).isEqualTo("前 **第一章**\n\n正文|后");
        editor.press("Control+z");
        assertThat(editor.text()).isEqualTo("前 第一章\n正文后");
        editor.press("Control+z");
        assertThat(editor.text()).isEqualTo("前 后");
    }

    @Test
    void whoWritesOnWhileItIsConvertedIsNotDisturbed() {
        editor.page().route(CONVERSION, route -> {
            editor.page().keyboard().type("，接着写");
            route.fulfill(answer("**第一章**\n\n正文"));
        });
        editor.put("|");
        paste("第一章\n正文", WORD);
        editor.until("() => document.getElementById('field-body').value.includes('**')");
        assertThat(editor.marked()).isEqualTo("**第一章**\n\n正文，接着写|");
    }

    @Test
    void whereTheServerIsAwayThePlainTextStands() {
        editor.page().route(CONVERSION, route -> route.abort());
        editor.put("|");
        paste("第一章\n正文", WORD);
        assertThat(editor.marked()).isEqualTo("第一章\n正文|");
    }

    @Test
    void htmlWithoutFormattingIsNotSentAnywhere() {
        editor.page().route(CONVERSION, route -> {
            throw new AssertionError("sent");
        });
        editor.put("|");
        paste("只是字", "<span style=\"color:red\">只是字</span>");
        assertThat(editor.text()).isEqualTo("只是字");
    }

    @Test
    void pastingWithShiftTakesThePlainTextOnly() {
        converts("**第一章**");
        editor.put("|");
        copy(Map.of("text/plain", "第一章", "text/html", "<b>第一章</b>"));
        editor.press("Control+Shift+v");
        editor.page().waitForTimeout(300);
        assertThat(editor.text()).isEqualTo("第一章");
    }

    @Test
    void codeFromAnEditorBecomesABlockOfCode() {
        editor.put("见：|");
        paste(
                "int a;\nint b;",
                "<div style=\"color:#000;font-family:Menlo,Consolas,monospace;white-space:pre;\"><div>int a;</div></div>");
        assertThat(editor.text()).isEqualTo("见：\n\n```\nint a;\nint b;\n```\n");
    }

    @Test
    void anAddressOverWordsMakesALink() {
        editor.put("看|文档|吧");
        copy(Map.of("text/plain", "https://example.org/a(b)"));
        editor.press("Control+v");
        assertThat(editor.marked()).isEqualTo("看[文档](https://example.org/a%28b%29)|吧");
    }

    private void converts(String markdown) {
        editor.page().route(CONVERSION, route -> route.fulfill(answer(markdown)));
    }

    private static FulfillOptions answer(String markdown) {
        return new FulfillOptions()
                .setContentType("application/json")
                .setBody(Json.createObjectBuilder()
                        .add("markdown", markdown)
                        .build()
                        .toString());
    }

    private void paste(String text, String html) {
        copy(Map.of("text/plain", text, "text/html", html));
        editor.press("Control+v");
    }

    private void copy(Map<String, String> kinds) {
        editor.page().evaluate(COPY, kinds);
    }
}
