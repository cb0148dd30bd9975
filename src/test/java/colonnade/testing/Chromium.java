package colonnade.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, driven by Playwright. Where it is not installed the journey is skipped, but never in CI. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(
                    Files.isExecutable(PROGRAM), "Skipped: " + PROGRAM + " is not installed, so no journey is made");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(QUIET));
    }

    public Browser browser() {
        return browser;
    }

    /** A browser of its own whose data outlives it, as on somebody's desk. */
    public BrowserContext profile(Path folder, String baseUrl) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(PROGRAM)
                                .setArgs(QUIET)
                                .setBaseURL(baseUrl)
                                .setLocale("zh-CN"));
    }

    /** Ends the browser of that profile as a power cut would: nothing of it may finish. */
    public static void kill(Path folder) {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains("--user-data-dir=" + folder))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
