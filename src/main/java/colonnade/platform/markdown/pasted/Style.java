package colonnade.platform.markdown.pasted;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a piece of text is besides its letters.
 *
 * @param mark an element that Markdown has no sign for, or null
 * @param link where it leads, or null
 */
record Style(boolean strong, boolean emphasis, boolean struck, boolean code, String mark, String link) {

    static final Style PLAIN = new Style(false, false, false, false, null, null);

    private static final Pattern WEIGHT =
            Pattern.compile("font-weight\\s*:\\s*(bold|bolder|normal|lighter|\\d{3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLANT =
            Pattern.compile("font-style\\s*:\\s*(italic|oblique|normal)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE =
            Pattern.compile("text-decoration(-line)?\\s*+:[^;]{0,100}line-through", Pattern.CASE_INSENSITIVE);

    /** The style inside an element that stands in text of this style. Words about looks outweigh the element's name. */
    Style within(Element element) {
        var named = byName(element);
        var css = element.attr("style");
        return css.isEmpty()
                ? named
                : new Style(
                        weight(css, named.strong),
                        slant(css, named.emphasis),
                        named.struck || LINE.matcher(css).find(),
                        named.code,
                        named.mark,
                        named.link);
    }

    private Style byName(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> strong(true);
            case "i", "em", "cite", "dfn" -> new Style(strong, true, struck, code, mark, link);
            case "s", "strike", "del" -> new Style(strong, emphasis, true, code, mark, link);
            case "code", "tt", "samp" -> new Style(strong, emphasis, struck, true, mark, link);
            case "sub", "sup", "kbd", "mark" -> new Style(strong, emphasis, struck, code, element.normalName(), link);
            case "a" ->
                new Style(
                        strong,
                        emphasis,
                        struck,
                        code,
                        mark,
                        Addresses.link(element).orElse(link));
            default -> this;
        };
    }

    Style strong(boolean now) {
        return new Style(now, emphasis, struck, code, mark, link);
    }

    private static boolean weight(String css, boolean before) {
        var match = WEIGHT.matcher(css);
        if (!match.find()) {
            return before;
        }
        var word = match.group(1).toLowerCase(Locale.ROOT);
        return word.startsWith("bold") || Character.isDigit(word.charAt(0)) && word.compareTo("600") >= 0;
    }

    private static boolean slant(String css, boolean before) {
        var match = SLANT.matcher(css);
        return match.find() ? !match.group(1).equalsIgnoreCase("normal") : before;
    }
}
