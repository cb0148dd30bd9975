package colonnade.imports.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files of a blog's folder are its texts: not its themes, templates, packages and remarks to programmers. */
final class TextPaths {

    private static final Pattern TEXT = Pattern.compile(".+\\.(?:md|markdown|mdown|mkd|mdx)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FOLDERS =
            Set.of("themes", "vendor", "scaffolds", "archetypes", "layouts", "_layouts", "_includes", "_site");

    /** Nobody writes in them, wherever they are. */
    private static final Set<String> NEVER = Set.of("node_modules", "__macosx");

    /** Below these a folder or a file is called what its author likes. */
    private static final Set<String> CONTENT = Set.of("content", "source", "_posts");

    /** These, too, unless they are the blog's own folder. */
    private static final Set<String> CONTENT_WITHIN = Set.of("docs", "blog", "posts", "articles");

    private static final Set<String> NAMES =
            Set.of("readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "_index", "summary");

    private TextPaths() {}

    static boolean isText(String path) {
        return TEXT.matcher(path).matches();
    }

    /** How many texts are not a blog's articles by where they are and what they are called. */
    static int passedOver(Collection<String> names) {
        return (int) names.stream()
                .filter(TextPaths::isText)
                .filter(path -> !isArticle(path))
                .count();
    }

    static List<String> of(Collection<String> names) {
        return names.stream()
                .filter(TextPaths::isText)
                .filter(TextPaths::isArticle)
                .toList();
    }

    private static boolean isArticle(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/");
        List<String> folders = List.of(parts).subList(0, parts.length - 1);
        if (folders.stream().anyMatch(folder -> folder.startsWith(".") || NEVER.contains(folder))) {
            return false;
        }
        boolean written = folders.stream().anyMatch(CONTENT::contains)
                || folders.stream().skip(1).anyMatch(CONTENT_WITHIN::contains);
        String file = parts[parts.length - 1];
        String name = file.replaceFirst("\\..*", "");
        boolean named = !file.startsWith("_") && !name.isEmpty();
        return named && (written || folders.stream().noneMatch(FOLDERS::contains) && !NAMES.contains(name));
    }
}
