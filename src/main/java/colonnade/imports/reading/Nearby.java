package colonnade.imports.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Which files of a folder an address in a text may mean: those beside it, and those that a site serves from a root. */
final class Nearby {

    private Nearby() {}

    /** The likeliest first. */
    static List<String> paths(String textPath, String address, List<String> served) {
        String folder = folder(textPath);
        List<String> paths = new ArrayList<>();
        if (!address.startsWith("/")) {
            paths.add(clean(folder + address));
        }
        String path = address.replaceFirst("^(\\.{0,2}/)+", "");
        for (String root = folder; ; root = folder(root.substring(0, root.length() - 1))) {
            for (String one : served) {
                paths.add(clean(root + one + path));
            }
            if (root.isEmpty()) {
                return paths;
            }
        }
    }

    /** The path in an address: as people read it, without query and fragment. */
    static String path(String address) {
        String path = address.replaceFirst("(?s)[?#].*", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** With its slash; empty at the top. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    static String clean(String path) {
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
}
