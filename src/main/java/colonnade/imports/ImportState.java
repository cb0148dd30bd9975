package colonnade.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** How far an import of files is. */
public enum ImportState {
    /** What was sent is still being read. */
    READING,
    /** Its sender can see what would happen, and choose. */
    READY,
    IMPORTING,
    DONE,
    /** Nothing could be read at all. */
    UNREADABLE,
    /** Nobody went on with it, and its texts are gone. */
    EXPIRED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tables hold the word. */
    @Converter
    public static class Words implements AttributeConverter<ImportState, String> {

        @Override
        public String convertToDatabaseColumn(ImportState state) {
            return state.word();
        }

        @Override
        public ImportState convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
