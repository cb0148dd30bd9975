package colonnade.platform.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as a reader's browser understands it: without what differs only in writing, or adds nothing to the text. */
final class SameHtml {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "blockquote",
            "ul",
            "ol",
            "li",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "section");

    /** How a picture is loaded, and the name of a tick. */
    private static final Set<String> OURS = Set.of("loading", "decoding", "referrerpolicy", "aria-label");

    private final StringBuilder written = new StringBuilder();

    private SameHtml() {}

    /** The specifications write a tab as an arrow. */
    static String ofSpecification(String html) {
        return of(html.replace('→', '\t'));
    }

    static String of(String html) {
        var same = new SameHtml();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> same.write(node, false));
        return same.written
                .toString()
                .replaceAll(" *(\\[/?(?:" + String.join("|", BLOCKS) + ")\\b[^\\]]*]) *", "$1")
                .strip();
    }

    private void write(Node node, boolean verbatim) {
        if (node instanceof TextNode text) {
            written.append(verbatim ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
        } else if (node instanceof Element element) {
            var inner = verbatim || element.normalName().equals("pre");
            written.append('[')
                    .append(element.normalName())
                    .append(attributes(element))
                    .append(']');
            element.childNodes().forEach(child -> write(child, inner));
            written.append("[/").append(element.normalName()).append(']');
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> !OURS.contains(attribute.getKey()))
                .filter(attribute -> !element.normalName().matches("h[1-6]")
                        || !attribute.getKey().equals("id"))
                .sorted(Comparator.comparing(Attribute::getKey))
                .map(attribute -> " " + attribute.getKey() + "=" + value(attribute))
                .collect(Collectors.joining());
    }

    /** An address means the same whether its letters are encoded or not. */
    private static String value(Attribute attribute) {
        if (!attribute.getKey().matches("href|src")) {
            return attribute.getValue();
        }
        try {
            return URLDecoder.decode(attribute.getValue().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return attribute.getValue();
        }
    }
}
