package colonnade.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Kept as its word. */
@Converter
public class ReviewStateConverter implements AttributeConverter<ReviewState, String> {

    @Override
    public String convertToDatabaseColumn(ReviewState value) {
        return value.word();
    }

    @Override
    public ReviewState convertToEntityAttribute(String word) {
        return ReviewState.of(word);
    }
}
