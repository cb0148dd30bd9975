package colonnade.imports.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the file that a text means by an image's address: beside it, in the asset folder of its name (Hexo), or in what
 * the site serves from its root (Hugo, Jekyll and Docusaurus each name that folder otherwise).
 */
final class ImageFinder {

    private static final List<String> SERVED = List.of("", "static/", "source/", "public/", "assets/", "docs/");

    private final Map<String, String> byLowerCase = new HashMap<>();

    ImageFinder(Collection<String> names) {
        names.forEach(name -> byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    }

    /** The path of the file, or empty. */
    Optional<String> find(String textPath, String address) {
        String path = Nearby.path(address).replaceFirst("^@site/", "/");
        String assets = textPath.replaceFirst("\\.[^./]*$", "") + "/";
        Stream<String> own = path.startsWith("/") ? Stream.empty() : Stream.of(Nearby.clean(assets + path));
        return Stream.concat(own, Nearby.paths(textPath, path, SERVED).stream())
                .map(candidate -> byLowerCase.get(candidate.toLowerCase(Locale.ROOT)))
                .filter(name -> name != null)
                .findFirst();
    }
}
