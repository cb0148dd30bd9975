package colonnade.submission;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which addresses of this site lead to something: asked here, answered by the features that own them. */
public interface OwnAddresses {

    /**
     * Those among these that belong to the one who answers and lead nowhere.
     *
     * @param paths decoded, without query and fragment, beginning with a slash
     */
    Set<String> leadingNowhere(Set<String> paths);

    /**
     * Those that begin with {@code prefix} and whose slug behind it is not among the known ones.
     *
     * @param known of some slugs those that exist, in one statement; it is not asked about none
     */
    static Set<String> unknown(Set<String> paths, String prefix, UnaryOperator<Set<String>> known) {
        Set<String> slugs = slugs(paths, prefix);
        if (!slugs.isEmpty()) {
            slugs.removeAll(known.apply(Set.copyOf(slugs)));
        }
        return slugs.stream().map(slug -> prefix + slug).collect(Collectors.toSet());
    }

    /** What stands behind {@code prefix} in those that begin with it: the slugs of that kind. */
    private static Set<String> slugs(Set<String> paths, String prefix) {
        return paths.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(slug -> !slug.isEmpty() && !slug.contains("/"))
                .collect(Collectors.toSet());
    }
}
