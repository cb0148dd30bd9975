package colonnade.submission;

import java.util.Set;
import java.util.stream.Collectors;

/** Which addresses of this site lead to something: asked here, answered by the features that own them. */
public interface OwnAddresses {

    /**
     * Those among these that belong to the one who answers and lead nowhere.
     *
     * @param paths decoded, without query and fragment, beginning with a slash
     */
    Set<String> leadingNowhere(Set<String> paths);

    /** What stands behind {@code prefix} in those that begin with it: the slugs of that kind. */
    static Set<String> slugs(Set<String> paths, String prefix) {
        return paths.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(slug -> !slug.isEmpty() && !slug.contains("/"))
                .collect(Collectors.toSet());
    }
}
