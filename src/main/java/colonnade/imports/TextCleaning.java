package colonnade.imports;

import colonnade.submission.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes texts from elsewhere what texts here are, and notes what was lost thereby. */
public final class TextCleaning {

    /** Far longer than any line that is kept whole. */
    private static final int LONGEST_LINE = 20_000;

    private final List<ImportFinding> warnings = new ArrayList<>();

    public List<ImportFinding> warnings() {
        return warnings;
    }

    public void warn(String key, String... arguments) {
        warnings.add(ImportFinding.of(key, arguments));
    }

    /** Line feeds only, and nothing that cannot be seen or stored. */
    public String lines(String name, String text) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n');
        if (clean.codePoints().allMatch(TextCleaning::printable)) {
            return clean;
        }
        warn("control-characters", name);
        return clean.codePoints()
                .filter(TextCleaning::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public String oneLine(String name, String text) {
        // to compose it may take as long as its length squared
        String part = text.substring(0, Math.min(text.length(), LONGEST_LINE));
        return Normalizer.normalize(lines(name, part), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The same, cut where it is longer. */
    public String oneLine(String name, String text, int longest) {
        String line = oneLine(name, text);
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        warn("cut", name, String.valueOf(longest));
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** Without the # before them, each once whatever its case, and only so many as a draft may have. */
    public List<String> tags(List<String> names) {
        Set<String> seen = new TreeSet<>();
        List<String> tags = new ArrayList<>();
        for (String name : names) {
            String tag = oneLine("tags", name).replaceFirst("^#+\\s*", "");
            if (tag.codePointCount(0, tag.length()) > Text.LONGEST_TAG) {
                warn("tag-too-long", String.valueOf(Text.LONGEST_TAG));
            } else if (!tag.isEmpty() && seen.add(tag.toLowerCase(Locale.ROOT))) {
                tags.add(tag);
            }
        }
        if (tags.size() <= Text.MOST_TAGS) {
            return tags;
        }
        warn("too-many-tags", String.valueOf(Text.MOST_TAGS));
        return tags.subList(0, Text.MOST_TAGS);
    }

    /** Half of a surrogate pair is no character: it cannot be stored as UTF-8. */
    private static boolean printable(int character) {
        boolean whole = Character.getType(character) != Character.SURROGATE;
        return whole && (character >= ' ' && character != 0x7f || character == '\n' || character == '\t');
    }
}
