package colonnade.discovery.query;

import java.util.List;

/**
 * Turns a text with marked words into safe HTML. The marks travel as characters that no text has (private use), so that
 * everything else can be escaped here, whatever the server sends.
 */
final class Marks {

    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private Marks() {}

    static String html(String marked) {
        StringBuilder html = new StringBuilder(marked.length() + 32);
        // pairs of characters overlap and are marked one by one: joined, they are the word
        String joined = marked.replace(CLOSE + OPEN, "");
        boolean open = false;
        for (int i = 0; i < joined.length(); i++) {
            char character = joined.charAt(i);
            if (character == OPEN.charAt(0)) {
                html.append(open ? "" : "<mark>");
                open = true;
            } else if (character == CLOSE.charAt(0)) {
                html.append(open ? "</mark>" : "");
                open = false;
            } else {
                escape(character, html);
            }
        }
        return html.append(open ? "</mark>" : "").toString();
    }

    static List<String> html(List<String> marked) {
        return marked == null ? List.of() : marked.stream().map(Marks::html).toList();
    }

    private static void escape(char character, StringBuilder html) {
        switch (character) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(character);
        }
    }
}
