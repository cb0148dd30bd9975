package colonnade.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Kept as its word. */
@Converter
public class RoundOutcomeConverter implements AttributeConverter<RoundOutcome, String> {

    @Override
    public String convertToDatabaseColumn(RoundOutcome value) {
        return value.word();
    }

    @Override
    public RoundOutcome convertToEntityAttribute(String word) {
        return RoundOutcome.of(word);
    }
}
