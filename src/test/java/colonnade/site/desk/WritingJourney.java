package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and tools in the text, as an author uses them. */
class WritingJourney {

    @RegisterExtension
    static final SharedEditor SHARED = new SharedEditor();

    private final OpenEditor editor = SHARED.editor();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "strong,        先|读|再写,             先**|读|**再写",
                "strong,        先**|读|**再写,         先|读|再写",
                "strong,        先**读|过**再写,        先读|过再写",
                "strong,        先*|读|*再写,           先***|读|***再写",
                "emphasis,      先**|读|**再写,         先***|读|***再写",
                "strikethrough, |旧|的,                 ~~|旧|~~的",
                "code,          看|xlog|吧,             看`|xlog|`吧",
                "code,          看`xl|og`吧,            看xl|og吧",
                "strong,        请|注意：|后面,         请**|注意|**：后面",
                "strong,        他说|“好”|了,           他说“**|好|**”了",
                "link,          看|文档|吧,             看[文档](|https://|)吧",
                "link,          |https://a.org/b|,      [|](https://a.org/b)",
                "heading-2,     起|点,                  ## 起|点",
                "heading-3,     ## 起|点,               ### 起|点",
                "heading-2,     ## 起|点,               起|点",
                "quote,         慢|读,                  > 慢|读",
                "list,          1. 慢|读,               - 慢|读",
                "task-list,     - 慢|读,                - [ ] 慢|读",
                "task-list,     - [x] 慢|读,            慢|读",
                "formula,       令 |x+y| 为,            令 $|x+y|$ 为",
            })
    void aToolPutsItsMarkAndTakesItOff(String tool, String before, String after) {
        editor.put(before);
        editor.tool(tool);
        assertThat(editor.marked()).isEqualTo(after);
    }

    @Test
    void linesAreMarkedTogetherAndNumbered() {
        editor.put("|甲\n乙\n丙|");
        editor.tool("ordered-list");
        assertThat(editor.marked()).isEqualTo("|1. 甲\n2. 乙\n3. 丙|");
        editor.tool("list");
        assertThat(editor.marked()).isEqualTo("|- 甲\n- 乙\n- 丙|");
        editor.tool("list");
        assertThat(editor.marked()).isEqualTo("|甲\n乙\n丙|");
    }

    @Test
    void eachParagraphIsMadeStrongByItself() {
        editor.put("|甲\n\n- 乙|");
        editor.press("Control+b");
        assertThat(editor.text()).isEqualTo("**甲**\n\n- **乙**");
    }

    @Test
    void blocksStandOnLinesOfTheirOwn() {
        editor.put("前|后");
        editor.tool("code-block");
        assertThat(editor.marked()).isEqualTo("前\n\n```|text|\n\n```\n\n后");
        editor.put("前|");
        editor.tool("table");
        assertThat(editor.text()).startsWith("前\n\n|    |    |    |\n| -- | -- | -- |\n");
        editor.put("");
        editor.tool("diagram");
        assertThat(editor.text()).isEqualTo("```mermaid\nflowchart LR\n  A --> B\n```\n");
    }

    @Test
    void aFootnoteGetsTheNextNumberAndItsNoteAtTheEnd() {
        editor.put("先有[^1]再有|人。\n\n[^1]: 一");
        editor.tool("footnote");
        assertThat(editor.text()).isEqualTo("先有[^1]再有[^2]人。\n\n[^1]: 一\n[^2]: ");
    }

    @Test
    void everyChangeIsOneStepOfTheBrowsersUndo() {
        editor.put("|");
        editor.page().keyboard().type("慢读");
        editor.press("Control+a", "Control+b");
        editor.tool("quote");
        assertThat(editor.text()).isEqualTo("> **慢读**");
        editor.press("Control+z");
        assertThat(editor.text()).isEqualTo("**慢读**");
        editor.tool("undo");
        assertThat(editor.text()).isEqualTo("慢读");
        editor.tool("redo");
        assertThat(editor.text()).isEqualTo("**慢读**");
    }

    @Test
    void enterGoesOnWithAListAndEndsIt() {
        editor.put("- 甲|");
        editor.press("Enter");
        assertThat(editor.marked()).isEqualTo("- 甲\n- |");
        editor.press("Enter");
        assertThat(editor.marked()).isEqualTo("- 甲\n|");
        editor.put("9. 甲|乙");
        editor.press("Enter");
        assertThat(editor.marked()).isEqualTo("9. 甲\n10. |乙");
        editor.put("> - [x] 甲|");
        editor.press("Enter");
        assertThat(editor.marked()).isEqualTo("> - [x] 甲\n> - [ ] |");
        editor.put("```\n- 甲|\n```");
        editor.press("Enter");
        assertThat(editor.marked()).isEqualTo("```\n- 甲\n|\n```");
    }

    @Test
    void tabMovesItemsAndLeavesTheTextAfterEscape() {
        editor.put("- 甲\n- 乙|");
        editor.press("Tab");
        assertThat(editor.marked()).isEqualTo("- 甲\n  - 乙|");
        editor.press("Shift+Tab");
        assertThat(editor.marked()).isEqualTo("- 甲\n- 乙|");
        editor.press("Escape", "Tab");
        assertThat(editor.page().evaluate("() => document.activeElement.id")).isNotEqualTo("field-body");
        editor.put("不是列表|");
        editor.press("Tab");
        assertThat(editor.page().evaluate("() => document.activeElement.id")).isNotEqualTo("field-body");
        assertThat(editor.text()).isEqualTo("不是列表");
    }

    @Test
    void theToolsAreOneStopForTabAndHaveArrows() {
        editor.page().focus("[data-act='undo']");
        editor.press("ArrowRight", "ArrowRight");
        assertThat(focused()).isEqualTo("heading-2");
        editor.press("End");
        assertThat(focused()).isEqualTo("side-by-side");
        editor.press("ArrowRight");
        assertThat(focused()).isEqualTo("undo");
        assertThat(editor.page().locator(".toolbar [tabindex='0']").count()).isEqualTo(1);
        assertThat(editor.page().getAttribute("[data-act='strong']", "title")).isEqualTo("加粗 (Ctrl+B)");
    }

    @Test
    void aCompositionIsNotDisturbed() {
        editor.put("- 甲|");
        var devTools = editor.page().context().newCDPSession(editor.page());
        var composing = new JsonObject();
        composing.addProperty("text", "ni'hao");
        composing.addProperty("selectionStart", 6);
        composing.addProperty("selectionEnd", 6);
        devTools.send("Input.imeSetComposition", composing);
        // what arrives from elsewhere, as an upload does, waits for the characters to be chosen
        editor.page()
                .evaluate("async () => {"
                        + " const { mend, first } = await import(document.querySelector('[src$=\"editor.js\"]').src.replace('editor.js', 'editor/area.js'));"
                        + " window.mended = mend(document.getElementById('field-body'), first('甲'), '乙'); }");
        assertThat(editor.text()).isEqualTo("- 甲ni'hao");
        var chosen = new JsonObject();
        chosen.addProperty("text", "你好");
        devTools.send("Input.insertText", chosen);
        editor.page().evaluate("() => window.mended");
        assertThat(editor.marked()).isEqualTo("- 乙你好|");
    }

    @Test
    void wordsAreCountedAsThePublishedPageCountsThem() {
        editor.put("柱廊 Colonnade 收拢文章。\n\n```\nselect 1;\n```\n\n[看](https://a.org/b)|");
        editor.until("() => document.querySelector('.text-count').textContent.startsWith('8 字')");
        editor.press("Control+a");
        editor.until("() => document.querySelector('.text-count').textContent.endsWith('选中 8 字')");
    }

    private Object focused() {
        return editor.page().evaluate("() => document.activeElement.dataset.act");
    }
}
