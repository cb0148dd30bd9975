package colonnade.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures on their way into the text. */
class PicturesJourney {

    private static final String IMAGES = "**/api/v1/images?*";
    private static final byte[] PNG = png();
    private static final String COPY = """
            base => navigator.clipboard.write([new ClipboardItem({
              'image/png': new Blob([Uint8Array.from(atob(base), (one) => one.charCodeAt(0))], { type: 'image/png' }) })])""";
    private static final String DROP = """
            base => {
              const data = new DataTransfer();
              const bytes = Uint8Array.from(atob(base), (one) => one.charCodeAt(0));
              ['a.png', 'b.png'].forEach((name) => data.items.add(new File([bytes], name, { type: 'image/png' })));
              const area = document.getElementById('field-body');
              const fire = (name) => area.dispatchEvent(
                new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data, clientX: 5, clientY: 5 }));
              fire('dragenter');
              const seen = getComputedStyle(document.querySelector('.drop-here')).display;
              fire('drop');
              return seen;
            }""";

    @RegisterExtension
    static final SharedEditor SHARED = new SharedEditor();

    private final OpenEditor editor = SHARED.editor();

    @AfterEach
    void unroute() {
        editor.page().unroute(IMAGES);
    }

    @Test
    void aPastedPictureTakesItsPlaceWhileTheAuthorWritesOn() {
        answers(route -> {
            editor.page().keyboard().type("接着写");
            route.fulfill(created("a1"));
        });
        editor.put("前|");
        pasteImage();
        waitFor("![](/images/a1.png)");
        assertThat(editor.marked()).isEqualTo("前\n\n![](/images/a1.png)\n接着写|");
        skip();
    }

    @Test
    void droppedPicturesAllComeAndTheTargetIsSeen() {
        var number = new AtomicInteger();
        answers(route -> route.fulfill(created("d" + number.incrementAndGet())));
        editor.put("|");
        assertThat(editor.page().evaluate(DROP, base())).isEqualTo("grid");
        waitFor("![](/images/d2.png)");
        assertThat(editor.text()).isEqualTo("![](/images/d1.png)\n\n![](/images/d2.png)\n");
        skip();
        skip();
        assertThat(editor.page().locator("#uploads").isHidden()).isTrue();
    }

    @Test
    void aPictureThatComesNoFurtherLetsTheNextOnePass() {
        var number = new AtomicInteger();
        answers(route -> {
            if (number.incrementAndGet() > 1) {
                route.fulfill(created("s" + number));
            }
        });
        editor.page().clock().install();
        editor.reopen();
        editor.put("|");
        editor.page().evaluate(DROP, base());
        editor.page().waitForCondition(() -> number.get() == 1);
        editor.page().clock().fastForward(60_000);

        editor.page().locator(".upload[data-state='failed']").waitFor();
        editor.until("() => document.getElementById('field-body').value.includes('/images/s2.png')");
        editor.reopen();
    }

    @Test
    void theChosenPictureIsDescribedByKeyboard() {
        answers(route -> route.fulfill(created("c1")));
        editor.put("|");
        choose("图.png");
        waitFor("![](/images/c1.png)");
        editor.until("() => document.activeElement.closest('.upload')");
        editor.page().keyboard().type("一座[柱廊]");
        editor.press("Enter");
        waitFor("![一座\\\\[柱廊\\\\]](/images/c1.png)");
        assertThat(editor.page().evaluate("() => document.activeElement.id")).isEqualTo("field-body");
    }

    @Test
    void aFailureIsToldAndTriedAgainWithoutLosingThePicture() {
        var times = new AtomicInteger();
        answers(route -> {
            if (times.getAndIncrement() == 0) {
                route.fulfill(new FulfillOptions()
                        .setStatus(422)
                        .setContentType("application/problem+json")
                        .setBody("{\"detail\":\"图片太大\"}"));
            } else {
                route.fulfill(created("r1"));
            }
        });
        editor.put("|");
        choose("大.png");
        says("图片太大");
        assertThat(editor.text()).contains("![上传中…… 大.png](upload:");
        editor.page().click("[data-upload='retry']");
        waitFor("![](/images/r1.png)");
        skip();
    }

    @Test
    void offlineThePictureWaits() {
        answers(route -> route.fulfill(created("w1")));
        editor.put("|");
        editor.page().context().setOffline(true);
        choose("等.png");
        says("联网后自动上传");
        var waiting = editor.text();
        editor.page().context().setOffline(false);
        waitFor("![](/images/w1.png)");
        skip();
        assertThat(waiting).contains("](upload:");
    }

    @Test
    void aPictureOnItsWayWhenTheBrowserWasClosedGoesOnAfterwards() {
        answers(route -> route.fulfill(created("k1")));
        editor.put("|");
        editor.page().context().setOffline(true);
        choose("留.png");
        says("联网后自动上传");
        var waiting = editor.text();
        editor.page().navigate("about:blank");
        editor.page().context().setOffline(false);
        editor.reopen();
        editor.put(waiting + "|");
        waitFor("![](/images/k1.png)");
        skip();
    }

    @Test
    void whatIsNoImageIsNotSent() {
        answers(route -> {
            throw new AssertionError("sent");
        });
        editor.put("|");
        editor.page().setInputFiles("#choose-images", new FilePayload("a.txt", "text/plain", "字".getBytes()));
        says("这不是图片");
        editor.page().click("[data-upload='remove']");
        editor.until("() => document.getElementById('field-body').value.trim() === ''");
    }

    private void answers(Consumer<Route> answer) {
        editor.page().route(IMAGES, answer);
    }

    private static FulfillOptions created(String id) {
        return new FulfillOptions()
                .setStatus(201)
                .setContentType("application/json")
                .setBody("{\"url\":\"/images/" + id + ".png\",\"width\":2,\"height\":2}");
    }

    private void pasteImage() {
        editor.page().evaluate(COPY, base());
        editor.press("Control+v");
    }

    private void choose(String name) {
        editor.page().setInputFiles("#choose-images", new FilePayload(name, "image/png", PNG));
    }

    private void says(String text) {
        editor.page()
                .locator(".upload-state", new LocatorOptions().setHasText(text))
                .waitFor();
    }

    private void skip() {
        var button = editor.page().locator("[data-upload='skip']:visible").first();
        button.waitFor();
        button.click();
    }

    private void waitFor(String part) {
        editor.until("() => document.getElementById('field-body').value.includes('" + part + "')");
    }

    private static String base() {
        return Base64.getEncoder().encodeToString(PNG);
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
