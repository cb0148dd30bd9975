package colonnade.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** What is to become of a text in an import, or became of it. */
public enum ItemState {
    NEW,
    /** It is here already: it is imported only where somebody asks for it. */
    DUPLICATE,
    REFUSED,
    WAITING,
    SKIPPED,
    IMPORTED,
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tables hold the word. */
    @Converter
    public static class Words implements AttributeConverter<ItemState, String> {

        @Override
        public String convertToDatabaseColumn(ItemState state) {
            return state.word();
        }

        @Override
        public ItemState convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
