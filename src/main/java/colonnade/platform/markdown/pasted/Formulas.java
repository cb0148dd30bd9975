package colonnade.platform.markdown.pasted;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** KaTeX, MathJax, Zhihu and Wikipedia keep the TeX beside what they draw: that is what an author wrote. */
final class Formulas {

    private Formulas() {}

    /** As Markdown. */
    static Optional<String> of(Element element) {
        return switch (element.normalName()) {
            case "math" -> annotated(element, element.attr("display").equals("block"));
            case "script" ->
                element.attr("type").startsWith("math/tex")
                        ? Optional.of(
                                written(element.data(), element.attr("type").contains("mode=display")))
                        : Optional.empty();
            case "img" ->
                firstOf(element, "data-formula", "data-tex")
                        .or(() -> element.hasAttr("eeimg")
                                ? Optional.of(written(element.attr("alt"), false))
                                : Optional.empty());
            default -> drawn(element);
        };
    }

    private static Optional<String> drawn(Element element) {
        if (element.hasClass("katex-display")) {
            return annotated(element, true);
        }
        if (element.hasClass("katex") || element.hasClass("mwe-math-element")) {
            return annotated(element, false);
        }
        return firstOf(element, "data-tex", "data-formula");
    }

    private static Optional<String> annotated(Element element, boolean display) {
        return Optional.ofNullable(element.selectFirst("annotation[encoding=application/x-tex]"))
                .map(source -> written(source.wholeText(), display));
    }

    private static Optional<String> firstOf(Element element, String... attributes) {
        for (var attribute : attributes) {
            if (element.hasAttr(attribute)) {
                return Optional.of(written(element.attr(attribute), false));
            }
        }
        return Optional.empty();
    }

    private static String written(String tex, boolean display) {
        var line =
                tex.lines().map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return display ? "$$" + line + "$$" : "$" + line + "$";
    }
}
