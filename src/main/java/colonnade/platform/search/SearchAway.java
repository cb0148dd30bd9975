package colonnade.platform.search;

import java.io.IOException;

/** The search server did not answer, or not in time: try again later, or answer without it. */
public class SearchAway extends IOException {

    public SearchAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
