package colonnade.submission;

import java.net.URI;
import java.net.URISyntaxException;

/** An address that a reader can follow. */
public final class WebAddress {

    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /** Http or https with a host; a name and password in it are not for readers. */
    public static boolean valid(String address) {
        try {
            URI uri = new URI(address);
            return address.length() <= LONGEST
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
