package colonnade.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium. Without one a journey is skipped, but never where all must run. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        // its sandbox does not start for root
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    static Chromium start() {
        var required = "true".equals(System.getenv("CI"));
        Assumptions.assumeTrue(
                required || Files.isExecutable(PROGRAM),
                "Journey skipped: no " + PROGRAM + ". apt-get install chromium fonts-noto-cjk");
        return new Chromium();
    }

    /** Somebody with a browser of their own, who reads Chinese. */
    Visitor visitor(URI product) {
        return new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(product.toString())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
