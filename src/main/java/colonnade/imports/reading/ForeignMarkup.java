package colonnade.imports.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in Markdown what Hexo, Hugo, Jekyll and Docusaurus say in tags of their own. What cannot be said stays as it is,
 * with a remark that names the line.
 */
final class ForeignMarkup {

    /** A tag ends before another begins: tags that are never closed are not searched for their end again and again. */
    private static final Pattern TAG = Pattern.compile(
            Prose.CODE
                    + "|(\\{%-?\\s{0,9}((?:(?!\\{%).){1,1000}?)\\s{0,9}-?%\\}|\\{\\{[<%]\\s{0,9}((?:(?!\\{\\{).){1,1000}?)\\s{0,9}[>%]\\}\\}|\\{\\{\\s{0,9}([^{}]{1,500}?)\\s{0,9}\\}\\})");

    private static final Pattern ADMONITION =
            Pattern.compile("^\\s{0,9}(:{3,9})\\s{0,9}+(\\w*+)\\s{0,9}+\\[?+([^\\]{]{0,200}+)\\]?+.{0,100}$");
    private static final Pattern NOTHING = Pattern.compile(
            "^\\s*(\\{:[^}]*\\}|\\[\\[?toc\\]\\]?|[*+-]\\s+toc|@\\[toc\\].*|<!--\\s*toc\\s*-->|<!--\\s*(more|truncate)\\s*-->)\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** Classes and the like that kramdown puts behind what they are for. */
    private static final Pattern ATTRIBUTES = Pattern.compile(Prose.CODE
            + "|\\s?\\{:(?:\\s{0,3}[.#][\\w-]{1,50}|\\s{0,3}[\\w-]{1,50}=\"[^\"{}]{0,200}\"){1,9}\\s{0,3}\\}");

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s.{1,300}\\sfrom\\s+['\"][^'\"]{1,300}['\"];?\\s{0,9}$");
    private static final Pattern SCRIPT = Pattern.compile("^export\\s+(const|default)\\s.*$");
    private static final Pattern COMPONENT = Pattern.compile("^ {0,3}</?[A-Z]\\w{0,60}[\\s/>].*$");

    private final Remarks remarks;
    private final String fence;
    private final Prose prose = new Prose();
    private final Deque<String> quotes = new ArrayDeque<>();
    private final StringBuilder out;
    private String verbatim = "";
    private String begun = "";
    private int number;

    private ForeignMarkup(String body, int linesBefore, Remarks remarks) {
        this.remarks = remarks;
        this.fence = body.contains("```") ? "````" : "```";
        this.out = new StringBuilder(body.length());
        this.number = linesBefore;
    }

    /** @param linesBefore of the file, above its body: remarks name the line that an editor shows */
    static String translate(String body, int linesBefore, Remarks remarks) {
        ForeignMarkup markup = new ForeignMarkup(body, linesBefore, remarks);
        for (String line : body.split("\n", -1)) {
            markup.number++;
            markup.line(line);
        }
        markup.end();
        return markup.out.toString();
    }

    private void line(String line) {
        if (!verbatim.isEmpty()) {
            verbatim(line);
        } else if (prose.isCode(line)) {
            put(line);
        } else if (!NOTHING.matcher(line).matches() && !admonition(line)) {
            told(line);
        }
    }

    private void verbatim(String line) {
        if (!line.matches(".*\\{[{%][<%-]?\\s{0,9}(end|/)\\s{0,9}" + verbatim + "\\b.*")) {
            if (!hidden()) {
                put(line);
            }
            return;
        }
        endCode();
        verbatim = "";
    }

    private boolean hidden() {
        return verbatim.equals("comment");
    }

    private void endCode() {
        if (Tags.CODE.contains(verbatim)) {
            put(fence);
        }
    }

    private boolean admonition(String line) {
        Matcher found = ADMONITION.matcher(line);
        if (!found.matches()) {
            return false;
        }
        if (!found.group(2).isEmpty()) {
            open(
                    found.group(1),
                    found.group(3).isBlank()
                            ? Tags.title(found.group(2))
                            : found.group(3).strip());
            return true;
        }
        if (found.group(3).isBlank() && found.group(1).equals(quotes.peek())) {
            close();
            return true;
        }
        return false;
    }

    private void open(String kind, String title) {
        quotes.push(kind);
        if (!title.isEmpty()) {
            put("**" + title + "**");
            put("");
        }
    }

    private void close() {
        quotes.pop();
        put("");
    }

    /** What a program of the old site needed is said; what it loads before the text begins is no part of the text. */
    private void told(String line) {
        boolean loads = IMPORT.matcher(line).matches();
        if (loads || SCRIPT.matcher(line).matches() || COMPONENT.matcher(line).matches()) {
            remarks.add("component", String.valueOf(number));
        }
        if (!loads || !out.toString().isBlank()) {
            tagged(line);
        }
    }

    private void tagged(String line) {
        String changed = Prose.replace(ATTRIBUTES, Prose.replace(TAG, line, this::tag), found -> "");
        // a line that held only a tag which opens or closes something leaves nothing behind
        if (!changed.isBlank() || line.isBlank()) {
            put(changed);
        }
        if (!begun.isEmpty()) {
            verbatim = begun;
            begun = "";
        }
    }

    private String tag(MatchResult found) {
        String inside =
                found.group(4) != null ? found.group(4) : found.group(5) != null ? found.group(5) : found.group(6);
        String name = inside.split("[\\s(]", 2)[0];
        String rest = inside.substring(Math.min(inside.length(), name.length())).strip();
        if (opensOrCloses(name, rest)) {
            return "";
        }
        return Tags.say(name, rest, inside).orElseGet(() -> {
            remarks.add("unknown-tag", String.valueOf(number), shown(found.group()));
            return found.group();
        });
    }

    private boolean opensOrCloses(String name, String rest) {
        if (Tags.CODE.contains(name)) {
            put(fence + Tags.language(rest));
        }
        if (Tags.CODE.contains(name) || name.equals("raw") || name.equals("comment")) {
            begun = name;
            return true;
        }
        if (Tags.QUOTES.contains(name)) {
            open(name, Tags.quoteTitle(name, rest));
            return true;
        }
        String opened = name.replaceFirst("^(end|/)", "");
        if (!opened.equals(name) && opened.equals(quotes.peek())) {
            close();
            return true;
        }
        return Tags.NOTHING.contains(name);
    }

    private void put(String line) {
        out.append("> ".repeat(quotes.size())).append(line).append('\n');
    }

    private void end() {
        endCode();
        out.setLength(Math.max(0, out.length() - 1));
    }

    private static String shown(String tag) {
        return tag.codePointCount(0, tag.length()) <= 60 ? tag : tag.substring(0, tag.offsetByCodePoints(0, 60)) + "…";
    }
}
