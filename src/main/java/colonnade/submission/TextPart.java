package colonnade.submission;

import java.util.EnumSet;
import java.util.Set;

/** What an author writes beside the body. Of two texts that differ there, one or the other is taken whole. */
public enum TextPart {
    TITLE("title"),
    SUMMARY("summary"),
    TAGS("tags"),
    COLUMN("column"),
    LANG("lang"),
    CANONICAL_URL("canonical"),
    DECLARATIONS("declarations");

    private final String word;

    TextPart(String word) {
        this.word = word;
    }

    /** The word used in forms and message keys. */
    public String word() {
        return word;
    }

    /** Those that differ between two texts. */
    public static Set<TextPart> differing(Text one, Text other) {
        Set<TextPart> parts = EnumSet.allOf(TextPart.class);
        parts.removeIf(part -> part.in(one).equals(part.in(other)));
        return parts;
    }

    private Object in(Text text) {
        return switch (this) {
            case TITLE -> text.title();
            case SUMMARY -> text.summary();
            case TAGS -> text.tags();
            case COLUMN -> text.columnId();
            case LANG -> text.lang();
            case CANONICAL_URL -> text.canonicalUrl();
            case DECLARATIONS -> text.declarations();
        };
    }
}
