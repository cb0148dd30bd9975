package colonnade.site.reader;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.Rendered.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The beginning of a longer text, as a card of a list shows it. */
@ApplicationScoped
public class Excerpts {

    private static final int LONGEST = 160;
    private static final int PARAGRAPHS = 2;

    /** Markup that is left away may be longer than what is shown. */
    private static final int READ = 1_000;

    @Inject
    Markdown markdown;

    /** The first paragraph that is no heading, without markup, cut where it is long. */
    public String of(String text) {
        return cut(markdown.render(first(first(text), READ)).plainText().strip(), LONGEST);
    }

    /** Of a text without markup. */
    static String ofPlain(String text) {
        return cut(first(text.strip(), READ).replaceAll("\\s+", " "), LONGEST);
    }

    /** The first paragraphs of an article, to begin to read. */
    static List<String> beginning(String plainText, List<Heading> headings) {
        var left = headings.stream().map(Heading::text).collect(Collectors.toSet());
        return plainText
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !left.contains(line))
                .limit(PARAGRAPHS)
                .map(line -> cut(line, LONGEST))
                .toList();
    }

    /** With a sign where something was cut off. */
    static String cut(String text, int most) {
        var shown = first(text, most);
        return shown.equals(text) ? text : shown.stripTrailing() + "…";
    }

    private static String first(String text) {
        return text.lines()
                .map(String::strip)
                .dropWhile(Excerpts::outside)
                .takeWhile(line -> !outside(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean outside(String line) {
        return line.isEmpty() || line.matches("#+ .*");
    }

    private static String first(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
