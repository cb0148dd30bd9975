package colonnade.replay;

import java.util.List;

/** What a file of the log says, as an author would write it here: without the log's own head lines. */
record LogText(String title, String body) {

    private static final String HEAD = "[#]";
    private static final int LONGEST_TITLE = 200;

    /** @param name the article's name in the log, for texts without a title of their own */
    static LogText of(String name, String file) {
        List<String> lines = file.lines().filter(line -> !line.startsWith(HEAD)).toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).matches("={3,}\\s*") && !lines.get(i - 1).isBlank()) {
                return new LogText(
                        shortened(lines.get(i - 1).strip()), String.join("\n", lines.subList(i + 1, lines.size())));
            }
        }
        return new LogText(titleFrom(name), String.join("\n", lines));
    }

    /** {@code 20190510 Some words- more} becomes its words. */
    static String titleFrom(String name) {
        return shortened(name.replaceFirst("^\\d{8} ", ""));
    }

    LogText printable() {
        return new LogText(title, body.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", ""));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
