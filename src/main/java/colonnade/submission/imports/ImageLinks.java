package colonnade.submission.imports;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The addresses of images in a Markdown body: of images, of {@code img} elements and of link definitions. */
final class ImageLinks {

    private static final Pattern LINK = Pattern.compile(
            Prose.CODE
                    + "|(!\\[[^\\[\\]\\n]{0,500}\\]\\(\\s{0,9})(<[^<>\\n]{1,2000}>|[^()\"'\\n]{1,2000}?)(\\s{0,9}\\)|\\s{1,9}[\"'])"
                    + "|(<img\\b[^<>]{0,2000}?\\ssrc\\s{0,9}=\\s{0,9}[\"'])([^\"'>]{1,2000})([\"'])"
                    + "|(^ {0,3}\\[[^\\]\\n]{1,200}\\]:\\s{1,9})(<[^>\\n]{1,2000}>|\\S{1,2000}\\.(?i:png|jpe?g|gif|webp|bmp|svg)\\b\\S{0,200})()");

    /** Where the groups of the three kinds begin. */
    private static final int[] KINDS = {3, 6, 9};

    private ImageLinks() {}

    static Set<String> of(String body) {
        Set<String> all = new LinkedHashSet<>();
        replace(body, address -> {
            all.add(address);
            return Optional.empty();
        });
        return all;
    }

    /** The body with the addresses that get another one. */
    static String replace(String body, Function<String, Optional<String>> other) {
        return Prose.map(body, line -> Prose.replace(LINK, line, found -> one(found, other)));
    }

    private static String one(MatchResult found, Function<String, Optional<String>> other) {
        for (int kind : KINDS) {
            if (found.group(kind) != null) {
                String address =
                        found.group(kind + 1).replaceFirst("^<(.*)>$", "$1").strip();
                return other.apply(address)
                        .map(given -> found.group(kind) + given + found.group(kind + 2))
                        .orElse(found.group());
            }
        }
        return found.group();
    }
}
