package colonnade.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tags that other programs have for links: to files that come along, and to other texts by their files. */
final class LinkTags {

    private LinkTags() {}

    /** The tag in Markdown; empty where it cannot be said. */
    static Optional<String> say(String name, String rest) {
        return switch (name) {
            case "post_link" -> Optional.of(post(Tags.plain(rest)));
            case "post_url", "post_path" -> Optional.of(file(Tags.first(rest)));
            case "ref", "relref" -> Optional.of(file(Tags.named(rest).getOrDefault("path", Tags.first(rest))));
            default -> name.equals("link") && !rest.contains(" ") ? Optional.of("/" + escaped(rest)) : link(rest);
        };
    }

    private static Optional<String> link(String rest) {
        List<String> plain = Tags.plain(rest);
        boolean addressFirst = !plain.isEmpty() && !plain.get(0).contains("://") && plain.size() == 1;
        for (int i = 0; i < plain.size() && !addressFirst; i++) {
            if (Tags.ADDRESS.matcher(plain.get(i)).matches()) {
                List<String> text = new ArrayList<>(plain);
                String address = text.remove(i);
                String said = text.isEmpty() ? address : String.join(" ", text);
                return Optional.of("[" + Tags.escaped(said) + "](" + Tags.pointed(address) + ")");
            }
        }
        return Optional.empty();
    }

    /** Hexo: the name of a text, what to call it, and whether that is plain text. */
    private static String post(List<String> plain) {
        String name = plain.isEmpty() ? "" : plain.get(0);
        List<String> said = plain.subList(Math.min(1, plain.size()), plain.size()).stream()
                .filter(word -> !word.matches("true|false"))
                .toList();
        return "[" + Tags.escaped(said.isEmpty() ? name : String.join(" ", said)) + "](" + file(name) + ")";
    }

    /** A text is meant by its file, which need not be called whole. */
    private static String file(String name) {
        String path = name.replaceFirst("#.*", "");
        String whole = path.isEmpty() || TextPaths.isText(path) ? path : path + ".md";
        return escaped(whole + name.substring(path.length()));
    }

    private static String escaped(String path) {
        return path.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }
}
