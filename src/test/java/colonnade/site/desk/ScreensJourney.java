package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Axe;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The editor without distraction, on a phone, and for those who do not see it. */
class ScreensJourney {

    private OpenEditor editor;

    @AfterEach
    void close() {
        if (editor != null) {
            editor.close();
        }
    }

    @Test
    void writingWithoutDistractionHidesTheRestUntilEscape() {
        editor = new OpenEditor();
        editor.put("写|");
        editor.press("Control+Alt+Enter");
        var box = editor.page().locator("#editor").boundingBox();
        assertThat(box.width).isEqualTo(1280);
        assertThat(box.height).isEqualTo(800);
        assertThat((Boolean) editor.page().evaluate("() => document.querySelector('.desk-places').inert"))
                .isTrue();
        assertThat(editor.page().locator(".preview").isHidden()).isTrue();
        editor.page().keyboard().type("着");
        editor.until("() => getComputedStyle(document.querySelector('.toolbar')).opacity === '0'");
        editor.page().mouse().move(300, 300);
        editor.page().mouse().move(310, 310);
        editor.until("() => getComputedStyle(document.querySelector('.toolbar')).opacity === '1'");
        editor.press("Escape");
        assertThat(editor.marked()).isEqualTo("写着|");
        assertThat((Boolean) editor.page().evaluate("() => document.querySelector('.desk-places').inert"))
                .isFalse();
        assertThat(editor.page().locator(".preview").isVisible()).isTrue();
    }

    @Test
    void onAPhoneTextAndPreviewAreTabsAndTheToolsScroll() {
        editor = phone();
        editor.put("慢|读");
        editor.page().tap("[data-act='strong']");
        assertThat(editor.marked()).isEqualTo("慢**|**读");
        assertThat(
                        (Boolean)
                                editor.page()
                                        .evaluate(
                                                "() => { const bar = document.querySelector('.toolbar');"
                                                        + " return bar.scrollWidth > bar.clientWidth"
                                                        + " && document.documentElement.scrollWidth <= document.documentElement.clientWidth; }"))
                .isTrue();
        editor.page().tap("#tab-preview");
        editor.page().locator(".preview .prose:has-text('读')").waitFor();
        assertThat(editor.page().locator("#field-body").isHidden()).isTrue();
        assertThat(editor.page().getAttribute("#tab-preview", "aria-selected")).isEqualTo("true");
        assertThat(editor.page().getByRole(AriaRole.TABPANEL).getAttribute("aria-labelledby"))
                .isEqualTo("tab-preview");
        editor.press("ArrowLeft");
        assertThat(editor.page().locator("#field-body").isVisible()).isTrue();
    }

    @Test
    void aLongTitleTakesTheLinesItNeedsAndStaysOneLine() {
        editor = phone();
        var title = editor.page().locator("#field-title");
        title.fill("短");
        var one = title.boundingBox().height;
        title.fill("一个在手机上怎么也放不进一行里的很长很长的标题");
        assertThat(title.boundingBox().height).isGreaterThan(1.5 * one);

        title.press("Enter");
        assertThat(title.inputValue()).isEqualTo("一个在手机上怎么也放不进一行里的很长很长的标题");
        assertThat((Boolean) editor.page().evaluate("() => document.activeElement.id === 'field-body'"))
                .isTrue();

        title.fill("粘贴来的\n两行");
        assertThat(title.inputValue()).isEqualTo("粘贴来的 两行");
    }

    @Test
    void theKeyboardOfAPhoneCoversNeitherToolsNorText() {
        editor = phone();
        editor.put("写\n".repeat(60) + "|");
        editor.page().setViewportSize(390, 420);
        editor.until("() => { const text = document.getElementById('text-pane').getBoundingClientRect();"
                + " return text.height < 420; }");
        editor.page().evaluate("() => document.querySelector('.toolbar').scrollIntoView()");
        assertThat((Boolean) editor.page()
                        .evaluate("() => {"
                                + " const tools = document.querySelector('.toolbar').getBoundingClientRect();"
                                + " return tools.top >= 0 && tools.bottom <= innerHeight; }"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingWithEverythingOpen(ColorScheme scheme) {
        editor = new OpenEditor(
                new NewContextOptions().setViewportSize(1280, 800).setColorScheme(scheme));
        editor.put("|## 一\n\n文字");
        editor.tool("outline");
        editor.press("Control+f");
        editor.page().keyboard().type("文");
        editor.page().locator(".preview h2").waitFor();
        assertThat(Axe.findings(editor.page())).isEmpty();
    }

    private static OpenEditor phone() {
        return new OpenEditor(new NewContextOptions()
                .setViewportSize(390, 780)
                .setHasTouch(true)
                .setIsMobile(true));
    }
}
