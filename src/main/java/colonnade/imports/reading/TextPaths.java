package colonnade.imports.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files of a blog's folder are its texts: not its themes, templates, packages and remarks to programmers. */
final class TextPaths {

    private static final Pattern TEXT = Pattern.compile(".+\\.(?:md|markdown|mdown|mkd|mdx)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FOLDERS = Set.of(
            "node_modules",
            "themes",
            "vendor",
            "scaffolds",
            "archetypes",
            "layouts",
            "_layouts",
            "_includes",
            "_site",
            "__macosx");
    private static final Set<String> NAMES =
            Set.of("readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "_index", "summary");

    private TextPaths() {}

    static boolean isText(String path) {
        return TEXT.matcher(path).matches();
    }

    static List<String> of(Collection<String> names) {
        return names.stream()
                .filter(TextPaths::isText)
                .filter(TextPaths::isArticle)
                .toList();
    }

    private static boolean isArticle(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/");
        String name = parts[parts.length - 1].replaceFirst("\\..*", "");
        boolean aside = Stream.of(parts).limit(parts.length - 1L).anyMatch(TextPaths::aside);
        return !aside && !NAMES.contains(name) && !parts[parts.length - 1].startsWith("_") && !name.isEmpty();
    }

    private static boolean aside(String folder) {
        return folder.startsWith(".") || FOLDERS.contains(folder);
    }
}
