package colonnade.imports.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tags of other programs that Markdown has words for. */
final class Tags {

    /** What stands between them is code. */
    static final Set<String> CODE = Set.of("codeblock", "code", "highlight");

    /** What stands between them is set apart. */
    static final Set<String> QUOTES = Set.of(
            "note",
            "notice",
            "admonition",
            "hint",
            "alert",
            "callout",
            "blockquote",
            "quote",
            "pullquote",
            "centerquote",
            "cq",
            "tip",
            "warning",
            "info");

    /** Layout only: what stands between them is text like any other. */
    static final Set<String> NOTHING = Set.of(
            "more",
            "toc",
            "TOC",
            "cw",
            "endcw",
            "subfigure",
            "endsubfigure",
            "cell",
            "endcell",
            "tabs",
            "endtabs",
            "endtab",
            "/tabs",
            "/tab",
            "/tabpane");

    private static final Pattern WORD =
            Pattern.compile("(?:([\\w-]+)\\s{0,9}=\\s{0,9})?(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
    static final Pattern ADDRESS = Pattern.compile("\\S*[/.]\\S*");
    private static final Map<String, String> VIDEOS = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "bilibili", "https://www.bilibili.com/video/",
            "gist", "https://gist.github.com/",
            "tweet", "https://twitter.com/i/status/");

    private Tags() {}

    /** The tag in Markdown; empty where it cannot be said. */
    static Optional<String> say(String name, String rest, String inside) {
        if (VIDEOS.containsKey(name)) {
            return video(name, words(rest));
        }
        return switch (name) {
            case "asset_img", "img", "image", "figure", "imgcap" -> image(rest);
            case "asset_path" -> Optional.of(first(rest));
            case "asset_link", "link", "post_link", "post_url", "post_path", "ref", "relref" ->
                LinkTags.say(name, rest);
            default -> output(inside);
        };
    }

    static String language(String rest) {
        List<String> plain = plain(rest);
        String named = named(rest).getOrDefault("lang", "");
        String found = rest.replaceFirst("(?s).*\\blang:(\\S+).*", "$1");
        String language = !named.isEmpty() ? named : !found.equals(rest) ? found : plain.isEmpty() ? "" : plain.get(0);
        return language.matches("[\\w+#.-]{1,30}") ? language : "";
    }

    static String quoteTitle(String name, String rest) {
        if (name.contains("quote") || name.equals("cq")) {
            return rest;
        }
        Map<String, String> named = named(rest);
        List<String> plain = plain(rest);
        String title =
                named.getOrDefault("title", plain.size() > 1 ? plain.get(1) : plain.isEmpty() ? "" : plain.get(0));
        return title(title.isEmpty() ? named.getOrDefault("type", name) : title);
    }

    /** As a heading: note is Note. */
    static String title(String word) {
        return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Optional<String> image(String rest) {
        Map<String, String> named = named(rest);
        List<String> plain = plain(rest);
        String source = named.getOrDefault("src", named.getOrDefault("link", ""));
        int at = 0;
        while (source.isEmpty() && at < plain.size()) {
            String word = plain.get(at++);
            source = ADDRESS.matcher(word).matches() ? word : "";
        }
        List<String> said = plain.subList(at, plain.size()).stream()
                .filter(word -> !word.matches("\\d+(px|%)?"))
                .toList();
        String caption = named.getOrDefault("caption", named.getOrDefault("title", String.join(" ", said)));
        String alt = named.getOrDefault("alt", caption);
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of("![" + escaped(alt) + "](" + pointed(source) + below(caption, alt) + ")");
    }

    /** What stands below an image, where that is not what it shows. */
    private static String below(String caption, String alt) {
        return caption.isBlank() || caption.equals(alt) ? "" : " \"" + caption.replace("\"", "\\\"") + "\"";
    }

    private static Optional<String> video(String name, List<String[]> words) {
        return words.stream()
                .filter(word -> word[0].isEmpty() || word[0].equals("id"))
                .findFirst()
                .filter(word -> word[1].matches("[\\w./-]{1,100}"))
                .map(word -> "<" + VIDEOS.get(name) + word[1] + ">");
    }

    /** What Liquid puts in: the site's own address is left out, and what was made an address stays one. */
    private static Optional<String> output(String inside) {
        if (inside.matches("(site\\.(baseurl|url)|page\\.root)(\\s*\\|.*)?")) {
            return Optional.of("");
        }
        MatchResult made = Pattern.compile("\\A([\"'])(.*?)\\1\\s*\\|\\s*(relative_url|absolute_url|prepend:.*)\\z")
                .matcher(inside)
                .results()
                .findFirst()
                .orElse(null);
        return made == null ? Optional.empty() : Optional.of(made.group(2));
    }

    static String first(String rest) {
        List<String> plain = plain(rest);
        return plain.isEmpty() ? "" : plain.get(0);
    }

    static List<String> plain(String rest) {
        return words(rest).stream()
                .filter(word -> word[0].isEmpty())
                .map(word -> word[1])
                .toList();
    }

    static Map<String, String> named(String rest) {
        Map<String, String> named = new HashMap<>();
        words(rest).forEach(word -> named.putIfAbsent(word[0], word[1]));
        named.remove("");
        return named;
    }

    /** Each with its name or "". */
    private static List<String[]> words(String rest) {
        return WORD.matcher(rest)
                .results()
                .map(found -> new String[] {
                    found.group(1) == null ? "" : found.group(1),
                    found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : found.group(4)
                })
                .toList();
    }

    static String escaped(String text) {
        return text.replaceAll("[\\[\\]]", "\\\\$0");
    }

    static String pointed(String address) {
        return address.matches(".*[\\s()].*") ? "<" + address + ">" : address;
    }
}
