package colonnade.platform.markdown.pasted;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Addresses as an author would write them: without trackers, without the detour of a platform's link counter. */
final class Addresses {

    private static final Pattern TRACKER = Pattern.compile(
            "(?i)(utm_[a-z_]+|fbclid|gclid|msclkid|yclid|mc_[ce]id|spm|scm|_hsenc|_hsmi|igshid|ref_src)");
    private static final Pattern DETOUR =
            Pattern.compile("(?i)^https?://(?:www\\.google\\.[a-z.]+/url\\?(?:.*&)?(?:q|url)"
                    + "|link\\.zhihu\\.com/\\?(?:.*&)?target|link\\.juejin\\.cn/?\\?(?:.*&)?target|link\\.csdn\\.net/?\\?(?:.*&)?target"
                    + "|www\\.jianshu\\.com/go-wild\\?(?:.*&)?url)=([^&]+).*");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final int LONGEST = 2_000;

    private Addresses() {}

    /** Empty when it leads nowhere that a reader could go. */
    static Optional<String> link(Element link) {
        var address = oneWord(link.attr("href"));
        var scheme = SCHEME.matcher(address);
        if (address.isEmpty() || address.equals("#") || address.length() > LONGEST) {
            return Optional.empty();
        }
        if (scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?|mailto")) {
            return Optional.empty();
        }
        return Optional.of(untracked(direct(address)));
    }

    /** Lazy pages keep the real address elsewhere. Pictures inside the HTML or on the author's disk have none. */
    static Optional<String> image(Element image) {
        for (var place : new String[] {"data-src", "data-original", "data-actualsrc", "data-lazy-src", "src"}) {
            var address = oneWord(image.attr(place));
            if (!address.isEmpty() && address.length() <= LONGEST && reachable(address)) {
                return Optional.of(untracked(address));
            }
        }
        return Optional.empty();
    }

    private static boolean reachable(String address) {
        var scheme = SCHEME.matcher(address);
        return !scheme.matches() || scheme.group(1).toLowerCase(Locale.ROOT).matches("https?");
    }

    private static String direct(String address) {
        var detour = DETOUR.matcher(address);
        if (!detour.matches()) {
            return address;
        }
        try {
            var straight = URLDecoder.decode(detour.group(1), StandardCharsets.UTF_8);
            return straight.matches("(?i)https?://.*") ? straight : address;
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private static String untracked(String address) {
        var query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        var hash = address.indexOf('#', query);
        var end = hash < 0 ? address.length() : hash;
        var kept = Arrays.stream(address.substring(query + 1, end).split("&"))
                .filter(part -> !TRACKER.matcher(part.split("=", 2)[0]).matches())
                .collect(Collectors.joining("&"));
        return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + address.substring(end);
    }

    /** As a browser reads it: line breaks and tabs within an address are nothing. */
    private static String oneWord(String address) {
        return address.replaceAll("[\\p{Cntrl}]", "").strip().replaceAll("[\\s\u00A0<>]", "%20");
    }
}
