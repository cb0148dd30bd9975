package colonnade.testing;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What goes wrong in a page without showing: errors of its scripts, what its policy blocks, what it asks for in vain. */
public final class Faults {

    private final List<String> seen = new ArrayList<>();

    /** Listens to {@code page} from now on. */
    public Faults(Page page) {
        this(page, request -> true);
    }

    /** @param mattering the requests that must be answered well; that of a page itself never counts */
    public Faults(Page page, Predicate<Request> mattering) {
        page.onPageError(seen::add);
        page.onConsoleMessage(this::read);
        page.onRequestFailed(request -> note(request, request.failure(), mattering));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                note(response.request(), Integer.toString(response.status()), mattering);
            }
        });
    }

    public List<String> seen() {
        return List.copyOf(seen);
    }

    /** The console tells of failed requests too, but not of which. */
    private void read(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            seen.add(message.text());
        }
    }

    private void note(Request request, String what, Predicate<Request> mattering) {
        if (!request.isNavigationRequest() && mattering.test(request)) {
            seen.add(what + " " + request.method() + " " + request.url());
        }
    }
}
