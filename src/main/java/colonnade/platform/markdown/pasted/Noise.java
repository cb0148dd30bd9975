package colonnade.platform.markdown.pasted;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What of a page is not its text: scripts, controls, hidden parts, line numbers, anchors of headings. */
final class Noise {

    private static final Set<String> ELEMENTS = Set.of(
            "head",
            "script",
            "style",
            "template",
            "xml",
            "svg",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "button",
            "select",
            "textarea",
            "dialog",
            "noscript",
            "math",
            "rp",
            "rt",
            "map",
            "frameset",
            "link",
            "meta",
            "title");

    private static final Set<String> CLASSES = Set.of(
            "gutter",
            "linenos",
            "lineno",
            "linenodiv",
            "blob-num",
            "hljs-ln-numbers",
            "line-numbers-rows",
            "code-snippet__line-index",
            "anchor",
            "headerlink",
            "header-anchor",
            "heading-anchor",
            "mw-editsection",
            "hash-link",
            "sr-only",
            "visually-hidden",
            "MathJax_Preview",
            "katex-html");

    private static final Pattern UNSEEN =
            Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all", Pattern.CASE_INSENSITIVE);

    private Noise() {}

    static boolean is(Element element) {
        var name = element.normalName();
        return ELEMENTS.contains(name)
                || name.equals("input") && !element.attr("type").equalsIgnoreCase("checkbox")
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true") && !name.equals("img")
                || element.hasAttr("class") && element.classNames().stream().anyMatch(CLASSES::contains)
                || element.hasAttr("style")
                        && UNSEEN.matcher(element.attr("style")).find();
    }
}
