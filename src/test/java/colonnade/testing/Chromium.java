package colonnade.testing;

import colonnade.testing.People.Person;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Starting them takes longer than most journeys: they are started once, end with us, and each journey has a context of its own. */
    private static Playwright playwright;

    private static Browser browser;

    private final List<BrowserContext> profiles = new ArrayList<>();

    public Chromium() {
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(
                    Files.isExecutable(PROGRAM), "Skipped: " + PROGRAM + " is not installed, so no journey is made");
        }
        start();
    }

    private static synchronized void start() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        if (browser == null || !browser.isConnected()) {
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(QUIET));
        }
    }

    public Browser browser() {
        return browser;
    }

    /** A window on the product, in Chinese, of somebody who has signed in: the form takes as long as a password is hashed. */
    public BrowserContext of(URI product, Person person) {
        return signIn(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(product.toString())
                        .setLocale("zh-CN")),
                product,
                person);
    }

    /** The same person, again or instead of another one. */
    public static BrowserContext signIn(BrowserContext context, URI product, Person person) {
        context.addCookies(List.of(new Cookie("colonnade", person.token()).setUrl(product.toString())));
        return context;
    }

    /** A browser of its own whose data outlives it, as on somebody's desk. */
    public BrowserContext profile(Path folder, String baseUrl) {
        var profile = playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(PROGRAM)
                                .setArgs(QUIET)
                                .setBaseURL(baseUrl)
                                .setLocale("zh-CN"));
        profiles.add(profile);
        return profile;
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

    /** Nothing of a journey is left for the next one. */
    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
}
