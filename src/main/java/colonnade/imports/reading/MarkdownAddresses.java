package colonnade.imports.reading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The addresses in a Markdown body, of images or of links: inline, in an element of HTML and in link definitions. */
enum MarkdownAddresses {
    IMAGES(
            "|(!\\[[^\\[\\]\\n]{0,500}\\]\\(\\s{0,9})(<[^<>\\n]{1,2000}>|[^()\"'\\n]{1,2000}?)(\\s{0,9}\\)|\\s{1,9}[\"'])"
                    + "|(<img\\b[^<>]{0,2000}?\\ssrc\\s{0,9}=\\s{0,9}[\"'])([^\"'>]{1,2000})([\"'])"
                    + "|(^ {0,3}\\[[^\\]\\n]{1,200}\\]:\\s{1,9})(<[^>\\n]{1,2000}>|\\S{1,2000}\\.(?i:png|jpe?g|gif|webp|bmp|svg)\\b\\S{0,200})()"),
    /** Those of images stand among them. */
    LINKS("|(\\]\\(\\s{0,9})(<[^<>\\n]{1,2000}>|[^()\\s\"'<>]{1,2000})(\\s{0,9}\\)|\\s{1,9}[\"'])"
            + "|(<a\\b[^<>]{0,2000}?\\shref\\s{0,9}=\\s{0,9}[\"'])([^\"'>]{1,2000})([\"'])"
            + "|(^ {0,3}\\[[^\\]^\\n][^\\]\\n]{0,200}\\]:\\s{1,9})(<[^>\\n]{1,2000}>|\\S{1,2000})()");

    /** Where the groups of the three kinds begin. */
    private static final int[] KINDS = {3, 6, 9};

    private final Pattern pattern;

    MarkdownAddresses(String kinds) {
        this.pattern = Pattern.compile(Prose.CODE + kinds);
    }

    Set<String> of(String body) {
        Set<String> all = new LinkedHashSet<>();
        replace(body, address -> {
            all.add(address);
            return Optional.empty();
        });
        return all;
    }

    /** The body with the addresses that get another one. */
    String replace(String body, Function<String, Optional<String>> other) {
        return Prose.map(body, line -> Prose.replace(pattern, line, found -> one(found, other)));
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
