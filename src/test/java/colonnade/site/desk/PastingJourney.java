package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is copied elsewhere and pasted into the text. */
class PastingJourney {

    private static final String CONVERSION = "**/api/v1/markdown?*";
    private static final String COPY = """
            kinds => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
              Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })])))])""";
    private static final String IMAGES = "**/api/v1/images?*";
    private static final String PASTE = """
            kinds => {
              const data = new DataTransfer();
              Object.entries(kinds).forEach(([type, text]) => data.setData(type, text));
              document.getElementById('field-body').dispatchEvent(
                new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));
            }""";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final String WORD = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body>"
            + "<p class=MsoNormal><b>第一章</b><o:p></o:p></p><p class=MsoNormal>正文</p></body></html>";

    @RegisterExtension
    static final SharedEditor SHARED = new SharedEditor();

    private final OpenEditor editor = SHARED.editor();

    @AfterEach
    void unroute() {
        editor.page().unroute(CONVERSION);
        editor.page().unroute(IMAGES);
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
        editor.page().route(CONVERSION, route -> {
            throw new AssertionError("sent");
        });
        editor.put("|");
        copy(Map.of("text/plain", "第一章", "text/html", "<b>第一章</b>"));
        editor.press("Control+Shift+v");
        waitFor("第一章");
    }

    @Test
    void picturesThatCameAlongAreSentAndStandWhereTheyStood() {
        route("pasted-0", "pasted-1");
        editor.put("|前后");
        pasteAs(
                "前后",
                "<p>前<img alt='柱' src='data:image/png;base64," + PNG + "'></p><p>后<img src='data:image/png,x'></p>",
                "");

        waitFor("前 ![柱](/images/s1.png)\n\n后 ![](/images/s2.png)");
        assertThat(editor.page().locator("#left-behind").isHidden()).isTrue();
        editor.page().locator("[data-upload='skip']:visible").first().click();
        editor.page().locator("[data-upload='skip']:visible").first().click();
    }

    @Test
    void picturesOfWordAreTakenFromItsOtherFormat() {
        route("pasted-0");
        editor.put("|前");
        pasteAs(
                "前",
                "<p>前<img src='file:///C:/Temp/image001.png'></p>",
                "{\\rtf1 前{\\*\\shppict{\\pict{\\*\\picprop}\\picw2\\pngblip\\bliptag12{\\*\\blipuid 00ff00ff00ff00ff00ff00ff00ff00ff}"
                        + "89504e47".repeat(40) + "}}{\\nonshppict{\\pict\\wmetafile8 " + "0a".repeat(90) + "}}}");

        waitFor("前 ![](/images/s1.png)");
        assertThat(editor.page().locator("#left-behind").isHidden()).isTrue();
        editor.page().locator("[data-upload='skip']:visible").first().click();
    }

    @Test
    void picturesThatStayedBehindAreTold() {
        converts("前\n\n后");
        editor.put("|前后");
        pasteAs("前后", "<p>前<img src='file:///C:/1.png'></p><p>后<img src='cid:2'></p>", "");

        editor.page()
                .locator("#left-behind p", new LocatorOptions().setHasText("有 2 张图片留在原来的程序里"))
                .waitFor();
        editor.until("() => document.getElementById('editor-says').textContent.includes('2 张图片')");
        editor.page().click("#left-behind button");
        assertThat(editor.page().locator("#left-behind").isHidden()).isTrue();
        assertThat(editor.page().evaluate("() => document.activeElement.id")).isEqualTo("field-body");
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

    /** The conversion leaves a picture of each of these addresses behind a word; what is sent is kept as s1, s2, …. */
    private void route(String... addresses) {
        var words = List.of("前 ![柱](%s)", "后 ![](%s)");
        converts(IntStream.range(0, addresses.length)
                .mapToObj(at -> (addresses.length == 1 ? "前 ![](%s)" : words.get(at)).formatted(addresses[at]))
                .collect(Collectors.joining("\n\n")));
        var number = new AtomicInteger();
        editor.page()
                .route(
                        IMAGES,
                        route -> route.fulfill(new FulfillOptions()
                                .setStatus(201)
                                .setContentType("application/json")
                                .setBody("{\"url\": \"/images/s" + number.incrementAndGet()
                                        + ".png\", \"width\": 2, \"height\": 2}")));
    }

    private void waitFor(String text) {
        editor.page().waitForFunction("text => document.getElementById('field-body').value === text", text);
    }

    /** As the browser tells of a paste; that it puts in the plain text itself is left out. */
    private void pasteAs(String text, String html, String rtf) {
        editor.page().evaluate(PASTE, Map.of("text/plain", text, "text/html", html, "text/rtf", rtf));
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
