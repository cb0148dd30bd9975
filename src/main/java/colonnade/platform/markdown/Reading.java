package colonnade.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;

/** Writes the sanitised HTML and, in the same pass, collects what search and the contents list need from it. */
final class Reading implements HtmlStreamEventReceiver {

    /** The sanitiser writes ，and ： as references for the sake of old charsets; in UTF-8 that only costs bytes. */
    private static final Pattern FULL_WIDTH = Pattern.compile("&#x(ff0[1589ac-f]|ff1[0-9abf]|ff5e);");

    private static final Pattern HEADING = Pattern.compile("h[2-6]");
    /** Listings, and formulas on lines of their own, which are divisions. */
    private static final Set<String> APART = Set.of("pre", "div");

    private static final Set<String> INLINE = Set.of(
            "strong", "b", "em", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "abbr", "code", "kbd",
            "samp", "var", "q", "cite", "ruby", "span", "a", "img", "input");

    private final Bounded html;
    private final HtmlStreamEventReceiver writer;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private final List<Rendered.Heading> headings = new ArrayList<>();
    private boolean pictured;
    private int codeBlocks;
    private int headingStart;
    private String headingId;

    Reading(Bounded html) {
        this.html = html;
        this.writer = HtmlStreamRenderer.create(html, Handler.PROPAGATE, unexpected -> {});
    }

    Rendered rendered() {
        var prose = text.toString().strip();
        var length = ReadingLength.of(prose, code);
        return new Rendered(
                FULL_WIDTH
                        .matcher(html.toString())
                        .replaceAll(mark -> Character.toString(Integer.parseInt(mark.group(1), 16))),
                prose,
                code.toString().strip(),
                List.copyOf(headings),
                length.words(),
                length.minutes());
    }

    @Override
    public void openDocument() {
        writer.openDocument();
    }

    @Override
    public void closeDocument() {
        writer.closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        writer.openTag(element, element.equals("img") ? picture(attributes) : attributes);
        separate(element);
        if (APART.contains(element)) {
            codeBlocks++;
        } else if (HEADING.matcher(element).matches()) {
            var id = attributes.indexOf("id");
            headingId = id < 0 ? null : attributes.get(id + 1);
            headingStart = text.length();
        }
    }

    /** The first is often seen at once; those below it wait until somebody comes near. */
    private List<String> picture(List<String> attributes) {
        if (pictured) {
            return attributes;
        }
        pictured = true;
        var atOnce = new ArrayList<>(attributes);
        var loading = atOnce.indexOf("loading");
        atOnce.subList(loading, loading + 2).clear();
        return atOnce;
    }

    @Override
    public void closeTag(String element) {
        writer.closeTag(element);
        if (APART.contains(element)) {
            codeBlocks--;
            code.append('\n');
        } else if (headingId != null && HEADING.matcher(element).matches()) {
            var title = text.substring(headingStart).strip();
            headings.add(new Rendered.Heading(element.charAt(1) - '0', headingId, title));
            headingId = null;
        }
        separate(element);
    }

    @Override
    public void text(String piece) {
        writer.text(piece);
        if (codeBlocks > 0) {
            code.append(piece);
        } else if (!piece.isBlank() || !atLineStart()) {
            text.append(piece);
        }
    }

    private void separate(String element) {
        if (!INLINE.contains(element) && !atLineStart()) {
            text.append('\n');
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}
