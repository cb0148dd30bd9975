package colonnade.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layout of digoal's blog: a title as second heading, then author, date and tags under headings of their own, a rule,
 * the text, and below it a block of links to other places, which is the same below every text and left out.
 */
final class DigoalLayout {

    private static final Map<String, String> NAMES = Map.of("作者", "author", "日期", "date", "标签", "tags");
    private static final Pattern TITLE = Pattern.compile("#{1,2}\\s+(.+?)\\s*#*");
    private static final Pattern SECTION = Pattern.compile("#{2,4}\\s+(作者|日期|标签)\\s*");
    private static final Pattern RULE = Pattern.compile("-{3,}");
    private static final Pattern PROMOTION = Pattern.compile("#{3,6}\\s*\\[.*\\]\\(.*\\)");
    private static final Pattern PICTURE = Pattern.compile("(!\\[.*\\]\\(.*\\)|<a .*<img .*|<img .*)");
    private static final int LONGEST_HEAD = 40;

    /** What is longer is text: the patterns above may try a line from each of its places. */
    private static final int LONGEST_LINE = 2_000;

    private DigoalLayout() {}

    /** What stands above and the text below it; empty where the layout is another one. */
    static Optional<FrontMatter> read(String text) {
        String[] lines = text.split("\n", -1);
        Map<String, Object> fields = new LinkedHashMap<>();
        String section = "";
        for (int i = 0; i < Math.min(lines.length, LONGEST_HEAD); i++) {
            String line = lines[i].strip();
            if (line.length() > LONGEST_LINE) {
                return Optional.empty();
            }
            Matcher heading = SECTION.matcher(line);
            Matcher title = TITLE.matcher(line);
            if (heading.matches()) {
                section = NAMES.get(heading.group(1));
            } else if (fields.isEmpty() && section.isEmpty() && title.matches()) {
                fields.put("title", title.group(1));
            } else if (RULE.matcher(line).matches() && !section.isEmpty()) {
                return Optional.of(new FrontMatter(fields, body(lines, i + 1), i + 1, true));
            } else if (!line.isEmpty() && (fields.isEmpty() || fields.putIfAbsent(section, line) != null)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String body(String[] lines, int from) {
        List<String> body = new ArrayList<>();
        for (int i = from; i < end(lines, from); i++) {
            body.add(lines[i].isBlank() ? "" : lines[i]);
        }
        return String.join("\n", body);
    }

    /** Where the links to other places begin: from below, past pictures and links, until there is text. */
    private static int end(String[] lines, int from) {
        int end = lines.length;
        boolean promoted = false;
        for (int i = lines.length - 1; i >= from; i--) {
            String line = lines[i].strip();
            if (line.length() > LONGEST_LINE) {
                break;
            } else if (PROMOTION.matcher(line).matches()) {
                promoted = true;
                end = i;
            } else if (!line.isEmpty() && (promoted || !PICTURE.matcher(line).matches())) {
                break;
            }
        }
        return end;
    }
}
