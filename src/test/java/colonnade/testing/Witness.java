package colonnade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Notices whatever an attack could do in a page: dialogs, calls of the usual names, requests, a change of address. */
public final class Witness {

    private static final String TRAPS = """
            window.caught = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'x', 'y', 'b', 'd', 'f', 'g', 'polluted']) {
              Object.defineProperty(window, name, { value: () => window.caught.push(name), configurable: false });
            }
            """;

    private final Page page;
    private final String home;
    private final List<String> seen = new ArrayList<>();

    /** Watches all that {@code page} does from now on; only requests to {@code home} and for pictures are expected. */
    public Witness(Page page, String home) {
        this.page = page;
        this.home = home;
        page.addInitScript(TRAPS);
        page.onDialog(dialog -> {
            seen.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onPopup(popup -> seen.add("popup " + popup.url()));
        page.route("**", route -> {
            var request = route.request();
            if (request.url().startsWith(home)) {
                route.resume();
                return;
            }
            if (!request.resourceType().equals("image")) {
                seen.add(request.resourceType() + " " + request.url());
            }
            route.abort();
        });
    }

    /** Makes happen what attacks wait for: focus, pointer, scrolling, opening. Then nothing must have been noticed. */
    public void sawNothing(String address) {
        page.evaluate("""
                () => {
                  for (const element of document.querySelectorAll('.prose *')) {
                    for (const kind of ['mouseover', 'mousemove', 'pointerenter', 'focus', 'focusin', 'toggle', 'load', 'error', 'animationstart', 'keydown']) {
                      element.dispatchEvent(new Event(kind, { bubbles: false }));
                    }
                  }
                  document.querySelectorAll('.prose details').forEach((details) => (details.open = true));
                }
                """);
        assertThat(page.evaluate("() => window.caught")).isEqualTo(List.of());
        assertThat(
                        page.evaluate(
                                "() => ({}).polluted === undefined && !('a' in window && window.a?.href?.startsWith('javascript'))"))
                .isEqualTo(true);
        // an address that cannot be read has no scheme and leads nowhere
        assertThat(page.evaluate("() => [...document.querySelectorAll('.prose [href]')].map(a => a.protocol)"
                        + ".filter(p => !['http:', 'https:', 'mailto:', ':'].includes(p))"))
                .isEqualTo(List.of());
        assertThat(seen).isEmpty();
        assertThat(page.url()).isEqualTo(address);
    }
}
