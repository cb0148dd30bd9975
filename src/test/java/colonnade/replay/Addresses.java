package colonnade.replay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words as parts of an address. */
final class Addresses {

    private Addresses() {}

    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
