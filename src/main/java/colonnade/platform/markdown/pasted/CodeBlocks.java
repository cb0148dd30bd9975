package colonnade.platform.markdown.pasted;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** Listings, whether they are marked up as such, as a table of lines, or only look like one. */
final class CodeBlocks {

    private static final Pattern LANGUAGE = Pattern.compile(
            "(?:^|\\s)(?:language-|lang-|highlight-source-|highlight-text-|highlight\\s+(?!highlight)|brush:\\s*)([A-Za-z0-9+#._-]{1,30})");
    private static final Pattern KEEPS_SPACES = Pattern.compile("white-space\\s*+:\\s*+pre", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIXED_WIDTH =
            Pattern.compile("font-family\\s*+:[^;]{0,200}(mono|consolas|menlo|courier)", Pattern.CASE_INSENSITIVE);

    /** The look behind keeps a long run from being tried from each of its places. */
    private static final Pattern BLANKS_AT_END = Pattern.compile("(?<![ \\t\\u00A0])[ \\t\\u00A0]++(?=\\n)");

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private CodeBlocks() {}

    static boolean is(Element element) {
        return switch (element.normalName()) {
            case "pre" -> true;
            case "table" -> element.hasClass("js-file-line-container") || element.hasClass("blob-code-content");
            case "div" -> looksLikeCode(element.attr("style"));
            default -> false;
        };
    }

    private static boolean looksLikeCode(String style) {
        return KEEPS_SPACES.matcher(style).find() && FIXED_WIDTH.matcher(style).find();
    }

    static Optional<FencedCodeBlock> of(Element element) {
        var text = BLANKS_AT_END
                .matcher(text(element))
                .replaceAll("")
                .replace('\u00A0', ' ')
                .replaceFirst("^\\n+", "")
                .stripTrailing();
        if (text.isBlank()) {
            return Optional.empty();
        }
        var block = new FencedCodeBlock();
        block.setFenceCharacter("`");
        block.setOpeningFenceLength(fence(text));
        block.setInfo(language(element));
        block.setLiteral(text + "\n");
        return Optional.of(block);
    }

    private static int fence(String text) {
        return Math.max(
                3,
                BACKTICKS
                        .matcher(text)
                        .results()
                        .mapToInt(ticks -> ticks.group().length() + 1)
                        .max()
                        .orElse(3));
    }

    private static String text(Element element) {
        var lines = new StringBuilder();
        element.filter(new org.jsoup.select.NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    lines.append(text.getWholeText().replace("\r\n", "\n").replace("\u200B", ""));
                } else if (node instanceof Element inner && inner != element && Noise.is(inner)) {
                    return FilterResult.SKIP_ENTIRELY;
                } else if (node.normalName().equals("br")) {
                    lines.append('\n');
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node != element && endsLine(node)) {
                    lines.append('\n');
                }
                return FilterResult.CONTINUE;
            }
        });
        return lines.toString();
    }

    /** WeChat gives each line a code element, others a division or a table row. */
    private static boolean endsLine(Node node) {
        return switch (node.normalName()) {
            case "div", "tr", "li", "p" -> !endsWithBreak(node);
            case "code" ->
                node.nextSibling() instanceof Element next && next.normalName().equals("code") && !endsWithBreak(node);
            default -> false;
        };
    }

    private static boolean endsWithBreak(Node node) {
        for (var last = node;
                last != null;
                last = last.childNodeSize() == 0 ? null : last.childNode(last.childNodeSize() - 1)) {
            if (last instanceof TextNode text && text.getWholeText().endsWith("\n")
                    || last.normalName().equals("br")) {
                return true;
            }
        }
        return false;
    }

    /** Said by the listing itself, by the code inside, or by one of three elements around it. */
    private static String language(Element element) {
        var inside = element.selectFirst("code[class]");
        if (inside != null && !language(inside.className()).isEmpty()) {
            return language(inside.className());
        }
        Element around = element;
        for (var level = 0; level < 6 && around != null && !around.normalName().equals("body"); level++) {
            for (var said :
                    new String[] {around.attr("data-lang"), around.attr("data-language"), around.attr("lang")}) {
                if (said.matches("[A-Za-z0-9+#._-]{1,30}")
                        && !around.normalName().equals("html")) {
                    return said.toLowerCase(Locale.ROOT);
                }
            }
            if (!language(around.className()).isEmpty()) {
                return language(around.className());
            }
            around = around.parent();
        }
        return "";
    }

    private static String language(String classes) {
        var match = LANGUAGE.matcher(classes);
        if (!match.find()) {
            return "";
        }
        var name = match.group(1).toLowerCase(Locale.ROOT);
        return name.matches("plain|text|plaintext|none|code|default") ? "" : name;
    }
}
