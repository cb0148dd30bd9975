package colonnade.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Addresses of our own pages. */
public final class Addresses {

    private Addresses() {}

    public static String article(String slug) {
        return "/articles/" + encoded(slug);
    }

    public static String editions(String slug) {
        return article(slug) + "/editions";
    }

    public static String group(String slug) {
        return "/groups/" + encoded(slug);
    }

    public static String column(String slug) {
        return "/columns/" + encoded(slug);
    }

    public static String author(String slug) {
        return "/authors/" + encoded(slug);
    }

    public static String topic(String slug) {
        return "/topics/" + encoded(slug);
    }

    public static String tag(String tag) {
        return "/search?tag=" + encoded(tag);
    }

    public static String draft(UUID id) {
        return "/desk/drafts/" + id;
    }

    public static String submission(UUID id) {
        return "/desk/submissions/" + id;
    }

    public static String task(UUID id) {
        return "/desk/tasks/" + id;
    }

    public static String groupRoom(String slug) {
        return "/desk/groups/" + encoded(slug);
    }

    /** The same address with one query parameter set, or taken out where {@code value} is null. */
    public static String withParameter(String address, String name, String value) {
        var hash = address.indexOf('#');
        var fragment = hash < 0 ? "" : address.substring(hash);
        var rest = hash < 0 ? address : address.substring(0, hash);
        var question = rest.indexOf('?');
        var parts = new ArrayList<String>();
        if (question >= 0) {
            List.of(rest.substring(question + 1).split("&")).stream()
                    .filter(part -> !part.isEmpty() && !part.equals(name) && !part.startsWith(name + "="))
                    .forEach(parts::add);
        }
        if (value != null) {
            parts.add(name + "=" + encoded(value));
        }
        var path = question < 0 ? rest : rest.substring(0, question);
        return path + (parts.isEmpty() ? "" : "?" + String.join("&", parts)) + fragment;
    }

    /** The same address with one more value of a parameter that may stand several times. */
    public static String withAnother(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + encoded(value);
    }

    /** {@code asked} where it leads to a page of ours, so that nobody is sent elsewhere after signing in. */
    public static String ownOr(String asked, String otherwise) {
        return asked != null && asked.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") && readable(asked)
                ? asked
                : otherwise;
    }

    private static boolean readable(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
