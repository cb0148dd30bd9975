package colonnade.imports.reading;

/** A first heading such as {@code # A title {#id}}: read by hand, as a pattern would try each run of blanks from each place. */
final class HeadingLine {

    private HeadingLine() {}

    /** Its words; empty where the line is no first heading. */
    static String title(String line) {
        if (line.length() < 2 || line.charAt(0) != '#' || !Character.isWhitespace(line.charAt(1))) {
            return "";
        }
        return withoutMarks(withoutId(line.substring(1).strip()));
    }

    private static String withoutId(String words) {
        int id = words.lastIndexOf("{#");
        return id > 0 && words.endsWith("}") ? words.substring(0, id).strip() : words;
    }

    /** Markdown lets a heading end as it began. */
    private static String withoutMarks(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
