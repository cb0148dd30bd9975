package colonnade.discovery.query;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The quoted parts of a question, in whichever quotes a keyboard has. */
final class Phrases {

    private static final Pattern QUOTED = Pattern.compile("[\"“”＂]([^\"“”＂]+)[\"“”＂]|[「『]([^」』]+)[」』]");

    private Phrases() {}

    /** A single character stands beside nothing and is no phrase. */
    static List<String> in(String text) {
        return QUOTED.matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(phrase -> phrase.codePointCount(0, phrase.length()) > 1)
                .toList();
    }
}
