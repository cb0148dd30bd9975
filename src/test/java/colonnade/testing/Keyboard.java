package colonnade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;

/** A page in the hands of somebody who has only keys, and eyes that must find where they are. */
public final class Keyboard {

    /** More than any page of ours has. */
    private static final int MOST_STOPS = 150;

    private static final String NAME = """
            () => {
              const at = document.activeElement;
              const by = at.getAttribute('aria-labelledby');
              const named = by && document.getElementById(by)?.textContent;
              return (at.ariaLabel || named || at.labels?.[0]?.innerText || at.innerText || '').replace(/\\s+/g, ' ').trim();
            }""";

    /** A ring or a line around what has the focus, or around what stands for it, in sight. */
    private static final String VISIBLE = """
            () => {
              const at = document.activeElement;
              // behind the last stop the browser's own bars have the focus
              if (at === document.body) {
                return true;
              }
              const ringed = (part) => {
                const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
                return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
              };
              const parts = [at, at.closest('label'), at.closest('.row')].filter(Boolean);
              const { top, bottom, left, right } = at.getBoundingClientRect();
              const seen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
              // where somebody writes at length the caret is enough
              if (at.matches('textarea')) {
                return seen;
              }
              return (seen || parts.some((part) => part !== at)) && parts.some(ringed);
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until what has this name has the focus; each stop on the way must be seen. */
    public Keyboard to(String name) {
        var passed = new LinkedHashSet<String>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (here().equals(name)) {
                return this;
            }
            page.keyboard().press("Tab");
            passed.add(here());
            isSeen();
        }
        throw new AssertionError("No way by Tab to " + name + " on " + page.url() + ", only to " + passed);
    }

    /** The name of what has the focus. */
    public String here() {
        return (String) page.evaluate(NAME);
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    private void isSeen() {
        assertThat(page.evaluate(VISIBLE))
                .as(
                        "it shows that %s has the focus, on %s",
                        page.evaluate("() => document.activeElement.outerHTML"), page.url())
                .isEqualTo(true);
    }
}
