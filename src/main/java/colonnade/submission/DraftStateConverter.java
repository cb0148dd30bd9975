package colonnade.submission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Tables hold the word. */
@Converter
public class DraftStateConverter implements AttributeConverter<DraftState, String> {

    @Override
    public String convertToDatabaseColumn(DraftState state) {
        return state.word();
    }

    @Override
    public DraftState convertToEntityAttribute(String word) {
        return DraftState.find(word).orElseThrow();
    }
}
