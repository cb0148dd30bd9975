package colonnade.site;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.site.desk.DeskSamplePages;
import colonnade.site.reader.Gallery;
import colonnade.site.reader.SamplePages;
import colonnade.testing.Axe;
import colonnade.testing.Chromium;
import colonnade.testing.Faults;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page there is, in the states in which it looks most different, in every way it can be shown. */
class AccessiblePagesJourney {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    private Gallery gallery;
    private Chromium chromium;

    @BeforeEach
    void open() throws IOException {
        gallery = new Gallery(0);
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        gallery.close();
    }

    @Test
    void everyPageIsAmongThoseLookedAt() throws IOException {
        var lookedAt = Stream.concat(SamplePages.all().values().stream(), DeskSamplePages.all().stream())
                .map(page -> page.getClass().getPackageName().replaceAll(".*\\.", "") + "/"
                        + page.getClass().getSimpleName() + ".jte");

        try (var files = Files.walk(TEMPLATES)) {
            assertThat(lookedAt.distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(file -> file.toString().endsWith("Page.jte"))
                                    .map(file -> TEMPLATES.relativize(file).toString())
                                    .toList());
        }
    }

    @Test
    void axeFindsNothingInEitherLanguageSchemeOrWidth() {
        var page = chromium.browser()
                .newContext(new NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("zh-CN"))
                .newPage();
        // behind a sample there is no product to save to
        var faults = new Faults(page, request -> !request.url().matches(".*/(api|images)/.*"));
        var found = new ArrayList<String>();

        for (var address : gallery.addresses()) {
            var asked = address + (address.contains("?") ? "&lang=" : "?lang=");
            found.addAll(at(page, asked + "zh-CN", ColorScheme.LIGHT, ColorScheme.DARK));
            found.addAll(at(page, asked + "en", ColorScheme.DARK, ColorScheme.LIGHT));
        }

        assertThat(found).isEmpty();
        assertThat(faults.seen()).isEmpty();
    }

    /** Wide and narrow in another scheme each: so two languages meet every pair of scheme and width. */
    private static List<String> at(Page page, String address, ColorScheme wide, ColorScheme narrow) {
        shown(page, 1280, wide);
        page.navigate(address);
        var found = new ArrayList<>(Axe.findings(page));
        shown(page, 390, narrow);
        found.addAll(Axe.findingsOfLayout(page));
        if (!(Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")) {
            found.add("wider than the screen");
        }
        return found.stream().map(finding -> address + ": " + finding).toList();
    }

    private static void shown(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
