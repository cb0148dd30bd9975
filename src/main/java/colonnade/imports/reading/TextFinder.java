package colonnade.imports.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the text that another one of the same folder means by a link: by the path of its file, with or without its
 * ending, or by its name alone where no other has it.
 */
final class TextFinder {

    private static final List<String> SERVED =
            List.of("", "content/", "docs/", "blog/", "source/", "source/_posts/", "_posts/");
    private static final Pattern FILE =
            Pattern.compile("(?i)(?![a-z][a-z0-9+.-]*:|//)[^?#]+\\.(?:md|markdown|mdown|mkd|mdx)(?:[?#].*)?");
    private static final String SEVERAL = "";

    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    TextFinder(Collection<String> texts) {
        for (String text : texts) {
            String key = key(text);
            byPath.putIfAbsent(key, text);
            byName.merge(name(key), text, (one, other) -> SEVERAL);
        }
    }

    /** Whether an address cannot be meant otherwise than as a file of the same folder. */
    static boolean namesFile(String address) {
        return FILE.matcher(address).matches();
    }

    /** The path of the text's file, or empty. */
    Optional<String> find(String from, String address) {
        String path = Nearby.path(address).replaceFirst("^@site/", "/");
        if (path.isEmpty() || path.contains(":") || path.startsWith("//")) {
            return Optional.empty();
        }
        Optional<String> found = Nearby.paths(from, path, SERVED).stream()
                .map(candidate -> byPath.get(key(candidate)))
                .filter(text -> text != null)
                .findFirst();
        return found.or(() -> Optional.ofNullable(byName.get(name(key(path))))
                .filter(text -> namesFile(address) && !text.equals(SEVERAL)));
    }

    /** As links name it: without the ending of the file, and a page bundle by its folder. */
    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(?:md|markdown|mdown|mkd|mdx)$", "")
                .replaceFirst("/index$", "");
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
