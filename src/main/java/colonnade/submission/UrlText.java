package colonnade.submission;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** An address as people read it. */
final class UrlText {

    private UrlText() {}

    /** Without percent signs; as it is where those make no sense. */
    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
