package colonnade.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds on an open page, by WCAG 2.2 AA and by good practice, as sentences: an empty list is a page for all. */
public final class Axe {

    private static final String SCRIPT = script();

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** In a document inside a page: that a page has a main part, a heading and so on is said of the page around it. */
    private static final String WITHIN = only("tag", STANDARD);

    private static final String WHOLE =
            only("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** All that colours and the width of a screen can change. */
    private static final String LAYOUT = only(
            "rule",
            List.of(
                    "color-contrast",
                    "link-in-text-block",
                    "target-size",
                    "scrollable-region-focusable",
                    "aria-hidden-focus",
                    "heading-order",
                    "page-has-heading-one",
                    "skip-link"));

    private static final String RUN = """
            async () => {
              const { violations } = await axe.run(document, %s);
              const why = (node) => [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
              return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} | ${why(node)} | ${node.html}`));
            }""";

    private Axe() {}

    /** The page and every document in it. */
    public static List<String> findings(Page page) {
        return page.frames().stream()
                .flatMap(frame -> run(frame, frame == page.mainFrame() ? WHOLE : WITHIN).stream())
                .toList();
    }

    /** The same after nothing but colours and the screen's width have changed. */
    public static List<String> findingsOfLayout(Page page) {
        return run(page.mainFrame(), LAYOUT);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Frame frame, String options) {
        // a function, because the pages forbid eval
        if (!(Boolean) frame.evaluate("() => 'axe' in window")) {
            frame.evaluate("() => { " + SCRIPT + "\n }");
        }
        return (List<String>) frame.evaluate(RUN.formatted(options));
    }

    private static String only(String kind, List<String> values) {
        // no rule of these looks into style sheets, which it would fetch again
        return "{ iframes: false, preload: false, resultTypes: ['violations'], runOnly: { type: '" + kind
                + "', values: ['" + String.join("', '", values) + "'] } }";
    }

    private static String script() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
