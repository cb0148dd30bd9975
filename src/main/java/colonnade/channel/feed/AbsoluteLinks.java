package colonnade.channel.feed;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the links of an article work outside its page. */
public final class AbsoluteLinks {

    /** As the sanitiser writes attributes, the only HTML that comes here. */
    private static final Pattern LINK = Pattern.compile(" (href|src)=\"([^\"]*)\"");

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private AbsoluteLinks() {}

    /**
     * @param origin what relative links were written for
     * @param page where the places within the text are found
     */
    public static String in(String html, String origin, String page) {
        URI base = URI.create(origin);
        return LINK.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        " " + found.group(1) + "=\"" + absolute(found.group(2), base, page) + "\""));
    }

    private static String absolute(String link, URI base, String page) {
        if (ABSOLUTE.matcher(link).matches()) {
            return link;
        }
        if (link.isEmpty() || link.startsWith("#")) {
            return page + link;
        }
        try {
            return base.resolve(link).toString();
        } catch (IllegalArgumentException e) {
            // no address at all: left as the author wrote it
            return link;
        }
    }
}
