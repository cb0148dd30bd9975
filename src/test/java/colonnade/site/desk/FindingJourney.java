package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words and headings found again in a long text. */
class FindingJourney {

    @RegisterExtension
    static final SharedEditor SHARED = new SharedEditor();

    private final OpenEditor editor = SHARED.editor();

    @Test
    void theKeyFindsInTheTextAndPressedAgainLeavesTheBrowserIts() {
        editor.put("|甲乙甲乙甲");
        editor.press("Control+f");
        editor.page().keyboard().type("甲");
        assertThat(count()).isEqualTo("第 1 处，共 3 处");
        editor.press("Enter", "Enter");
        assertThat(count()).isEqualTo("第 3 处，共 3 处");
        editor.press("Shift+Enter");
        assertThat(count()).isEqualTo("第 2 处，共 3 处");
        assertThat(editor.page().locator(".find-marks span").count()).isEqualTo(1);
        assertThat(
                        (Boolean)
                                editor.page()
                                        .evaluate(
                                                "() => document.querySelector('#find-what').dispatchEvent("
                                                        + "new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }))"))
                .isTrue();
        editor.press("Escape");
        assertThat(editor.marked()).isEqualTo("甲乙|甲|乙甲");
        assertThat(editor.page().locator("#find").isHidden()).isTrue();
    }

    @Test
    void allAreReplacedInOneStepOfUndo() {
        editor.put("|WAL、wal、Wal。");
        find("wal");
        editor.page().fill("#find-instead", "日志");
        editor.page().click("[data-find='all']");
        assertThat(editor.text()).isEqualTo("日志、日志、日志。");
        assertThat(count()).isEqualTo("替换了 3 处");
        editor.page().focus("#field-body");
        editor.press("Control+z");
        assertThat(editor.text()).isEqualTo("WAL、wal、Wal。");
        editor.press("Escape");
    }

    @Test
    void replacingInABookIsOneStepToo() {
        editor.put("|" + "一行文章\n".repeat(3000));
        find("文章");
        editor.page().fill("#find-instead", "作品");
        editor.page().click("[data-find='all']");
        assertThat(editor.text()).isEqualTo("一行作品\n".repeat(3000));
        editor.page().focus("#field-body");
        editor.press("Control+z");
        assertThat(editor.text()).isEqualTo("一行文章\n".repeat(3000));
        editor.press("Control+Shift+z");
        assertThat(editor.text()).isEqualTo("一行作品\n".repeat(3000));
    }

    @Test
    void caseAndPatternsAreKept() {
        editor.put("|WAL wal 2024-05 (a");
        find("wal");
        editor.page().click("[data-find='case']");
        assertThat(count()).isEqualTo("第 1 处，共 1 处");
        editor.page().click("[data-find='case']");
        editor.page().click("[data-find='pattern']");
        editor.page().fill("#find-what", "(\\d+)-(\\d+)");
        counts("第 1 处，共 1 处");
        editor.page().fill("#find-instead", "$2/$1");
        editor.page().click("[data-find='all']");
        assertThat(editor.text()).isEqualTo("WAL wal 05/2024 (a");
        editor.page().fill("#find-what", "(a");
        counts("正则表达式有误");
        editor.page().click("[data-find='pattern']");
        assertThat(count()).isEqualTo("第 1 处，共 1 处");
        editor.page().click("[data-find='close']");
    }

    @Test
    void aPatternThatTakesForEverIsEndedAndTheAuthorWritesOn() {
        editor.put("|" + "a".repeat(40) + "!");
        find("");
        editor.page().click("[data-find='pattern']");
        editor.page().fill("#find-what", "(a+)+b");
        editor.page().focus("#field-body");
        editor.page().keyboard().type("写");
        assertThat(editor.text()).startsWith("写");
        counts("太费时，已停止");
        editor.page().click("[data-find='pattern']");
        editor.page().click("[data-find='close']");
    }

    @Test
    void theOutlineLeadsToItsHeadingsAndMarksTheOneOneIsIn() {
        editor.put("|开头\n\n## 一\n\n" + "文字\n\n".repeat(200) + "```\n## 不是\n```\n\n### **二**\n\n结尾");
        editor.tool("outline");
        var entries = editor.page().locator("#outline button");
        assertThat(entries.allTextContents()).containsExactly("一", "二");
        entries.nth(1).click();
        assertThat(editor.marked()).contains("|### **二**");
        assertThat((Number) editor.page().evaluate("() => document.getElementById('field-body').scrollTop"))
                .satisfies(top -> assertThat(top.intValue()).isGreaterThan(2000));
        editor.page().locator("#outline [aria-current]:text('二')").waitFor();
        editor.tool("outline");
        assertThat(editor.page().getAttribute("[data-act='outline']", "aria-expanded"))
                .isEqualTo("false");
    }

    private void find(String what) {
        if (editor.page().locator("#find").isHidden()) {
            editor.press("Control+f");
        }
        editor.page().fill("#find-what", what);
    }

    private void counts(String text) {
        editor.page().locator(".find-count:text-is('" + text + "')").waitFor();
    }

    private String count() {
        return editor.page().textContent(".find-count");
    }
}
