package colonnade.submission.imports;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        String plain = decoded(address.replaceFirst("[?#].*", "")).replace('\\', '/');
        for (String candidate : candidates(textPath, plain.replaceFirst("^@site/", "/"))) {
            String name = byLowerCase.get(clean(candidate).toLowerCase(Locale.ROOT));
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static List<String> candidates(String textPath, String address) {
        String folder = folder(textPath);
        List<String> candidates = new ArrayList<>();
        if (!address.startsWith("/")) {
            candidates.add(folder + address);
            candidates.add(textPath.replaceFirst("\\.[^./]*$", "") + "/" + address);
        }
        String path = address.replaceFirst("^(\\.{0,2}/)+", "");
        for (String root = folder; ; root = folder(root.substring(0, root.length() - 1))) {
            for (String served : SERVED) {
                candidates.add(root + served + path);
            }
            if (root.isEmpty()) {
                return candidates;
            }
        }
    }

    /** With its slash; empty at the top. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String clean(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
