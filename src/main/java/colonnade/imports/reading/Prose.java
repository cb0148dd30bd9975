package colonnade.imports.reading;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown body line by line, without its code: what stands in a fence or between backticks is nobody's markup. */
final class Prose {

    /** An alternative for patterns that are to step over code: its group is {@code code}. */
    static final String CODE = "(?<code>(?<ticks>`{1,8})(?!`).{1,1000}?(?<!`)\\k<ticks>(?!`))";

    private static final Pattern FENCE =
            Pattern.compile("^ {0,3}(?:> ?){0,9}(?:[-*+] +|\\d+[.)] +)?\\s{0,12}(`{3,}|~{3,})(.*)$");

    private String fence = "";

    /** Whether this line, the next of the body, is or stands in fenced code. */
    boolean isCode(String line) {
        Matcher found = FENCE.matcher(line);
        boolean marks = found.matches();
        if (fence.isEmpty()) {
            boolean opens =
                    marks && !(found.group(1).startsWith("`") && found.group(2).contains("`"));
            fence = opens ? found.group(1) : "";
            return opens;
        }
        if (marks && found.group(1).startsWith(fence) && found.group(2).isBlank()) {
            fence = "";
        }
        return true;
    }

    /** The body with every line outside fences changed. */
    static String map(String body, UnaryOperator<String> change) {
        Prose prose = new Prose();
        StringBuilder changed = new StringBuilder(body.length());
        for (String line : body.split("\n", -1)) {
            changed.append(prose.isCode(line) ? line : change.apply(line)).append('\n');
        }
        changed.setLength(changed.length() - 1);
        return changed.toString();
    }

    /** Replaces what a pattern with {@link #CODE} in it finds, but for code. */
    static String replace(Pattern pattern, String line, Function<MatchResult, String> change) {
        return pattern.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        ((Matcher) found).group("code") != null ? found.group() : change.apply(found)));
    }
}
