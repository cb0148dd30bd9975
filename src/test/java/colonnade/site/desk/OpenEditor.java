package colonnade.site.desk;

import colonnade.testing.Chromium;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** An editor on its stage, open in Chromium, with {@code |} for the caret, or two around what is selected. */
final class OpenEditor implements AutoCloseable {

    private static final String PUT = """
            marked => {
              const area = document.getElementById('field-body');
              const [start, second] = [marked.indexOf('|'), marked.lastIndexOf('|')];
              area.value = marked.replaceAll('|', '');
              area.dispatchEvent(new Event('input', { bubbles: true }));
              area.focus();
              area.setSelectionRange(start, second > start ? second - 1 : start);
              area.scrollTop = 0;
            }""";
    private static final String MARKED = """
            () => {
              const { value, selectionStart: start, selectionEnd: end } = document.getElementById('field-body');
              const chosen = start < end ? `|${value.slice(start, end)}|` : '|';
              return value.slice(0, start) + chosen + value.slice(end);
            }""";

    private final EditorStage stage;
    private final Chromium chromium;
    private final Page page;

    OpenEditor() {
        this(new NewContextOptions().setViewportSize(1280, 800));
    }

    OpenEditor(NewContextOptions options) {
        try {
            stage = new EditorStage(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        chromium = new Chromium();
        var context = chromium.browser()
                .newContext(options.setLocale("zh-CN").setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = context.newPage();
        reopen();
    }

    void reopen() {
        page.navigate(stage.address());
        page.locator(".toolbar").waitFor();
    }

    Page page() {
        return page;
    }

    void put(String marked) {
        page.evaluate(PUT, marked);
    }

    String marked() {
        return (String) page.evaluate(MARKED);
    }

    String text() {
        return page.inputValue("#field-body");
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    void tool(String act) {
        page.click("[data-act='" + act + "']");
    }

    void until(String condition) {
        page.waitForFunction(condition);
    }

    @Override
    public void close() {
        chromium.close();
        stage.close();
    }
}
