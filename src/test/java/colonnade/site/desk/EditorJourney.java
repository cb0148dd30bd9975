package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editor with the product behind it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditorJourney {

    private static final String COPY = """
            kinds => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
              Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })])))])""";
    private static final String COPY_IMAGE = """
            base => navigator.clipboard.write([new ClipboardItem({
              'image/png': new Blob([Uint8Array.from(atob(base), (one) => one.charCodeAt(0))], { type: 'image/png' }) })])""";

    /** Made in the page: handing it over takes longer than all the rest. */
    private static final String CHOOSE_LARGE = """
            () => {
              const data = new DataTransfer();
              data.items.add(new File([new Uint8Array(17 << 20)], '大.png', { type: 'image/png' }));
              const chooser = document.getElementById('choose-images');
              chooser.files = data.files;
              chooser.dispatchEvent(new Event('change', { bubbles: true }));
            }""";

    private final Api api = Api.of(Suite.url());
    private final Person author = new People(api).person("author");

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openANewDraft() {
        chromium = new Chromium();
        var context = chromium.of(Suite.url(), author);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = context.newPage();
        page.navigate("/desk/drafts/new");
        page.click("[name=body]");
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thePreviewIsThePageItBecomesAndKnowsItsLines() {
        page.keyboard().type("## 起点\n\n先有**内容**。\n\n- 甲");
        page.locator(".preview strong:text('内容')").waitFor();
        assertThat(page.getAttribute(".preview h2", "data-line")).isEqualTo("1");
        assertThat(page.getAttribute(".preview p[data-line]", "data-line")).isEqualTo("3");
    }

    @Test
    void whatIsPastedFromWordIsKeptAsMarkdown() {
        page.evaluate(
                COPY,
                Map.of(
                        "text/plain",
                        "第一章\n正文",
                        "text/html",
                        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><h2>第一章</h2>"
                                + "<p class=MsoNormal>正<b>文</b><o:p></o:p></p></body></html>"));
        page.keyboard().press("Control+v");
        page.locator(".preview h2:text('第一章')").waitFor();
        page.locator(".preview strong:text('文')").waitFor();
        page.waitForURL("**/desk/drafts/*-*");
        assertThat(page.inputValue("[name=body]")).startsWith("## 第一章\n\n正**文**");
    }

    @Test
    void aPastedPictureIsDescribedShownAndSaved() throws IOException {
        page.evaluate(COPY_IMAGE, Base64.getEncoder().encodeToString(png()));
        page.keyboard().press("Control+v");
        page.fill(".upload-alt input", "一座柱廊");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('.preview img[alt=\"一座柱廊\"]')?.naturalWidth === 3");
        assertThat(page.getAttribute(".preview img", "src")).startsWith("/images/");
        page.waitForURL("**/desk/drafts/*-*");
        page.locator("#save-state time").waitFor();
        page.reload();
        assertThat(page.inputValue("[name=body]").strip()).matches("!\\[一座柱廊]\\(/images/[\\w-]+\\.png\\)");
    }

    @Test
    void whatCannotBeAPictureIsToldInWordsAndCanBeTakenOut() {
        page.setInputFiles("#choose-images", new FilePayload("假.png", "image/png", "字".getBytes()));
        page.evaluate(CHOOSE_LARGE);
        assertThat(told("假.png")).contains("图片");
        assertThat(told("大.png")).contains("16 MB");
        page.locator("[data-upload='remove']:visible").first().click();
        page.locator("[data-upload='remove']:visible").first().click();
        page.waitForFunction("() => document.getElementById('field-body').value.trim() === ''");
    }

    private String told(String name) {
        var upload = page.locator(".upload[data-state='failed']", new LocatorOptions().setHasText(name));
        upload.waitFor();
        return upload.locator(".upload-state").textContent();
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
